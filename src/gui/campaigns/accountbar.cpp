// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/accountbar.h"

#include "gui/campaigns/statewords.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int barHeight = 14;
constexpr int legendColumns = 3;

/// A square in a state's colour.
class Swatch : public QWidget
{
public:
    explicit Swatch(MessageState state)
        : m_state(state)
    {
        setFixedSize(Space::m, Space::m);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(palette()).*colourOf(m_state));
        painter.drawRoundedRect(rect(), 3, 3);
    }

private:
    MessageState m_state;
};

} // namespace

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"accountBar"_s);
    setAccessibleName(tr("How many recipients are in each state"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(barHeight);
}

QSize AccountBar::sizeHint() const
{
    return {320, barHeight};
}

void AccountBar::setAccount(const CampaignAccount &account, const Formats &formats)
{
    m_account = account;
    QStringList parts;
    for (const MessageState state : statesInOrder()) {
        if (account.count(state) > 0)
            parts.append(u"%1 %2"_s.arg(formats.number(account.count(state)), chipOf(state).text));
    }
    setAccessibleDescription(parts.join(u", "_s));
    setToolTip(parts.join(u'\n'));
    update();
}

void AccountBar::paintEvent(QPaintEvent *)
{
    const Tokens &colours = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), Space::radius, Space::radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.sunken);
    if (m_account.audience <= 0)
        return;
    double from = 0;
    const double unit = double(width()) / double(m_account.audience);
    for (const MessageState state : statesInOrder()) {
        const double wide = double(m_account.count(state)) * unit;
        if (wide <= 0)
            continue;
        // A thin gap keeps neighbours apart for everybody.
        painter.fillRect(QRectF(from, 0, std::max(1.0, wide - (wide > 4 ? 1 : 0)), height()),
                         colours.*colourOf(state));
        from += wide;
    }
}

AccountView::AccountView(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_bar(new AccountBar)
    , m_sum(new QLabel)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(Space::s);
    const QList<MessageState> states = statesInOrder();
    QList<QLabel *> names;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const MessageState state = states.at(i);
        const int row = static_cast<int>(i) / legendColumns;
        const int column = static_cast<int>(i) % legendColumns * 4;
        auto *name = new QLabel(chipOf(state).text);
        name->setToolTip(explanationOf(state));
        names.append(name);
        auto *figure = new QLabel;
        figure->setObjectName(u"figure_"_s + messageStateName(state));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setAccessibleName(chipOf(state).text);
        m_figures.insert(state, figure);
        grid->addWidget(new Swatch(state), row, column);
        grid->addWidget(name, row, column + 1);
        grid->addWidget(figure, row, column + 2);
        if (column / 4 + 1 < legendColumns)
            grid->setColumnMinimumWidth(column + 3, Space::xl);
        grid->setColumnStretch(column + 1, 1);
    }
    // Columns as wide as each other, whatever is in them.
    int widest = 0;
    for (const QLabel *name : std::as_const(names))
        widest = std::max(widest, name->sizeHint().width());
    for (int i = 0; i < legendColumns; ++i) {
        grid->setColumnMinimumWidth(4 * i + 1, widest);
        grid->setColumnMinimumWidth(4 * i + 2, fontMetrics().horizontalAdvance(u"0,000,000"_s));
    }
    m_sum->setObjectName(u"figure_audience"_s);
    setLook(m_sum, Look::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    column->addWidget(m_bar);
    column->addLayout(grid);
    column->addWidget(m_sum);
}

void AccountView::setAccount(const CampaignAccount &account)
{
    m_bar->setAccount(account, m_formats);
    qint64 sum = 0;
    for (const MessageState state : statesInOrder()) {
        const qint64 count = account.count(state);
        sum += count;
        m_figures.value(state)->setText(m_formats.number(count));
    }
    m_sum->setText(
            sum == account.audience
                    ? tr("%1 in total: everybody who was in the segment at launch.")
                              .arg(m_formats.number(sum))
                    : tr("%1 in total, but %2 were planned at launch. Check the workspace "
                         "in the settings.")
                              .arg(m_formats.number(sum), m_formats.number(account.audience)));
    setLook(m_sum, sum == account.audience ? Look::Muted : Look::Bad);
}

} // namespace muster::gui
