// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/audiencepanel.h"

#include "gui/segments/sharebars.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/scrollareas.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int patienceMs = 180;

QLabel *labelOf(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    if (look)
        setLook(label, look);
    return label;
}

QVBoxLayout *cardIn(QVBoxLayout *column, QWidget **card)
{
    auto *frame = new QFrame;
    setLook(frame, Look::Card);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    layout->setSpacing(Space::s);
    column->addWidget(frame);
    *card = frame;
    return layout;
}

QTableWidgetItem *cell(const QString &text, bool isFigure = false)
{
    auto *item = new QTableWidgetItem(text.isEmpty() ? noValue() : text);
    item->setToolTip(text);
    if (isFigure)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QList<Share> cityShares(const storage::Demographics &found)
{
    QList<Share> shares;
    for (const storage::NamedCount &city : found.cities)
        shares.append({city.name, city.count});
    if (found.otherCities > 0)
        shares.append({AudiencePanel::tr("Other cities"), found.otherCities});
    if (found.withoutCity > 0)
        shares.append({AudiencePanel::tr("City not known"), found.withoutCity});
    return shares;
}

QList<Share> spendShares(const AudienceDetails &details, const Formats &formats)
{
    QList<Share> shares;
    const QList<qint64> &ends = details.options.spendTiers;
    const QList<qint64> &counts = details.demographics.spendTiers;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        QString name;
        if (i == 0)
            name = AudiencePanel::tr("below %1").arg(formats.compactMoney(ends.value(0)));
        else if (i == ends.size())
            name = AudiencePanel::tr("%1 and more").arg(formats.compactMoney(ends.at(i - 1)));
        else
            name = AudiencePanel::tr("%1 to %2", "from the first amount, below the second")
                           .arg(formats.compactMoney(ends.at(i - 1)),
                                formats.compactMoney(ends.at(i)));
        shares.append({name, counts.at(i)});
    }
    return shares;
}

QList<Share> recencyShares(const storage::Demographics &found)
{
    const QStringList names{
            AudiencePanel::tr("over a year ago"), AudiencePanel::tr("181 to 365 days ago"),
            AudiencePanel::tr("91 to 180 days ago"), AudiencePanel::tr("31 to 90 days ago"),
            AudiencePanel::tr("in the last 30 days")};
    QList<Share> shares;
    for (qsizetype i = found.lastOrderTiers.size() - 1; i >= 0; --i)
        shares.append({names.value(i), found.lastOrderTiers.at(i)});
    shares.append({AudiencePanel::tr("never ordered"), found.neverOrdered});
    return shares;
}

AudiencePanel::AudiencePanel(AudienceCounter &counter, const Formats &formats, QWidget *parent)
    : QScrollArea(parent)
    , m_counter(counter)
    , m_formats(formats)
{
    setObjectName(u"audiencePanel"_s);
    setAccessibleName(tr("Audience"));
    setUpScrolling(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    makeCountCard(column);
    makeChartsCard(column);
    makeSampleCard(column);
    column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_status->setText(tr("Counting…"));
        m_figure->setEnabled(false);
        showLines();
    });
    connect(&m_counter, &AudienceCounter::changed, this, &AudiencePanel::refresh);
    refresh();
}

void AudiencePanel::makeCountCard(QVBoxLayout *column)
{
    QWidget *card = nullptr;
    QVBoxLayout *layout = cardIn(column, &card);
    layout->addWidget(labelOf(tr("Audience"), Look::Heading, card));
    m_figure = labelOf(noValue(), Look::Figure, card);
    m_figure->setObjectName(u"audienceCount"_s);
    m_figure->setAccessibleName(tr("Customers in this segment"));
    m_share = labelOf({}, Look::Muted, card);
    m_share->setObjectName(u"audienceShare"_s);
    m_status = labelOf({}, Look::Muted, card);
    m_status->setObjectName(u"audienceStatus"_s);
    m_retry = new QPushButton(tr("Count again"), card);
    m_retry->setObjectName(u"countAgain"_s);
    m_retry->setAccessibleName(m_retry->text());
    m_words = labelOf({}, nullptr, card);
    m_words->setObjectName(u"ruleInWords"_s);
    m_words->setAccessibleName(tr("The rule in words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(fontMetrics().lineSpacing());
    layout->addWidget(m_figure);
    layout->addWidget(m_share);
    layout->addWidget(m_status);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(labelOf(tr("In words"), Look::Muted, card));
    layout->addWidget(m_words);
    connect(m_retry, &QPushButton::clicked, &m_counter, &AudienceCounter::refresh);
}

void AudiencePanel::makeChartsCard(QVBoxLayout *column)
{
    QVBoxLayout *layout = cardIn(column, &m_charts);
    const auto add = [&](const QString &title, const char *name) {
        layout->addWidget(labelOf(title, Look::Muted, m_charts));
        auto *bars = new ShareBars(title, m_formats, m_charts);
        bars->setObjectName(QString::fromLatin1(name));
        layout->addWidget(bars);
        layout->addSpacing(Space::s);
        return bars;
    };
    layout->addWidget(labelOf(tr("Who they are"), Look::Heading, m_charts));
    m_cities = add(tr("City"), "cityShares");
    m_spend = add(tr("Spend"), "spendShares");
    m_recency = add(tr("Last order"), "recencyShares");
}

void AudiencePanel::makeSampleCard(QVBoxLayout *column)
{
    QVBoxLayout *layout = cardIn(column, &m_sampleCard);
    layout->addWidget(labelOf(tr("Some of them"), Look::Heading, m_sampleCard));
    m_sample = new QTableWidget(0, 3, m_sampleCard);
    m_sample->setObjectName(u"sampleTable"_s);
    m_sample->setAccessibleName(tr("Some of the customers in this segment"));
    m_sample->setHorizontalHeaderLabels({tr("Name"), tr("City"), tr("Spend")});
    m_sample->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sample->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sample->verticalHeader()->hide();
    m_sample->verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    m_sample->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sample->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sample->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_sample->setShowGrid(false);
    m_sample->setFrameShape(QFrame::NoFrame);
    m_sample->setItemDelegate(new RowDelegate(m_sample));
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sample->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_sample->setTabKeyNavigation(false);
    m_sample->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sample->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_sample);
}

void AudiencePanel::setWords(const QString &words, const QString &hint)
{
    m_words->setText(words);
    m_hint = hint;
    refresh();
}

void AudiencePanel::refresh()
{
    const AudienceCounter::State state = m_counter.state();
    m_retry->setVisible(state == AudienceCounter::State::Failed);
    if (state == AudienceCounter::State::Counting) {
        if (!m_patience.isActive() && m_status->text() != tr("Counting…"))
            m_patience.start();
        setLook(m_status, Look::Muted);
        return;
    }
    m_patience.stop();
    m_figure->setEnabled(state == AudienceCounter::State::Counted);
    const bool isFailed = state == AudienceCounter::State::Failed;
    setLook(m_status, isFailed ? Look::Bad : Look::Muted);
    m_status->setText(isFailed ? messageAndRemedy(m_counter.error()) : m_hint);
    showCount();
    showLines();
    showDetails();
}

/// That it is counting stands where the share does, so that nothing jumps meanwhile.
void AudiencePanel::showLines()
{
    const bool isCounting = m_counter.state() == AudienceCounter::State::Counting;
    const bool hasStatus = !m_status->text().isEmpty();
    m_status->setVisible(hasStatus);
    m_share->setVisible(!m_share->text().isEmpty() && !(isCounting && hasStatus));
}

void AudiencePanel::showCount()
{
    const bool isKnown = m_counter.state() == AudienceCounter::State::Counted;
    m_figure->setText(isKnown && m_counter.count() ? m_formats.number(*m_counter.count())
                                                   : noValue());
    showShare();
}

void AudiencePanel::showShare()
{
    const auto everybody = m_counter.everybody();
    const bool isKnown = m_counter.state() == AudienceCounter::State::Counted;
    if (!isKnown || !m_counter.count() || !everybody) {
        m_share->setText(isKnown ? tr("customers") : QString());
    } else if (*everybody == 0) {
        m_share->setText(tr("There are no customers yet. Import some first."));
    } else {
        const double share =
                static_cast<double>(*m_counter.count()) / static_cast<double>(*everybody);
        m_share->setText(tr("%1 of %2 customers")
                                 .arg(m_formats.percent(share), m_formats.number(*everybody)));
    }
}

void AudiencePanel::showDetails()
{
    const bool isKnown = m_counter.state() == AudienceCounter::State::Counted &&
                         m_counter.count().value_or(0) > 0 && m_counter.details();
    m_charts->setVisible(isKnown);
    m_sampleCard->setVisible(isKnown);
    if (!isKnown)
        return;
    // Paler while they are still those of the figure before.
    for (QWidget *part : {static_cast<QWidget *>(m_cities), static_cast<QWidget *>(m_spend),
                          static_cast<QWidget *>(m_recency), static_cast<QWidget *>(m_sample)})
        part->setEnabled(m_counter.detailsAreCurrent());
    const AudienceDetails &details = *m_counter.details();
    m_cities->setShares(cityShares(details.demographics));
    m_spend->setShares(spendShares(details, m_formats));
    m_recency->setShares(recencyShares(details.demographics));
    showSample(details.sample);
}

void AudiencePanel::showSample(const QList<storage::CustomerRow> &rows)
{
    m_sample->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const storage::CustomerRow &row = rows.at(i);
        m_sample->setItem(i, 0, cell(row.name.isEmpty() ? row.externalId : row.name));
        m_sample->setItem(i, 1, cell(row.city));
        m_sample->setItem(i, 2, cell(m_formats.compactMoney(row.spendMinor), true));
    }
    m_sample->setFixedHeight(m_sample->horizontalHeader()->sizeHint().height() +
                             static_cast<int>(rows.size()) * Space::rowHeight + 4);
}

} // namespace muster::gui
