// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/checkstep.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Never lower than its wrapped texts need at its width: a scroll area asks for the least height alone.
class WholeContent : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            setMinimumHeight(layout()->totalHeightForWidth(width()));
        return done;
    }
};

} // namespace

QString problemsSummary(const ingest::ImportReport &report, Run run, const Formats &formats)
{
    const bool isDone = run == Run::Import;
    const auto refused = static_cast<int>(report.account.refused);
    const auto warnings = static_cast<int>(report.warningCount);
    const auto replaced = static_cast<int>(report.replacedRows);
    QStringList sentences;
    if (refused > 0) {
        const QString words =
                isDone ? CheckStep::tr("%1 row(s) were refused.", nullptr, refused)
                       : CheckStep::tr("%1 row(s) cannot be used as they are.", nullptr, refused);
        sentences.append(words.arg(formats.number(refused)));
        if (refused > report.refused.size())
            sentences.append(CheckStep::tr("The first %1 are listed.")
                                     .arg(formats.number(report.refused.size())));
    }
    if (warnings > 0) {
        const QString words =
                isDone ? CheckStep::tr("%1 warning(s) about imported rows.", nullptr, warnings)
                       : CheckStep::tr("%1 warning(s) about rows that will be imported.", nullptr,
                                       warnings);
        sentences.append(words.arg(formats.number(warnings)));
    }
    if (replaced > 0) {
        const QString words =
                isDone ? CheckStep::tr("%1 row(s) were replaced by a later row of the same file.",
                                       nullptr, replaced)
                       : CheckStep::tr("%1 row(s) will be replaced by a later row of the same "
                                       "file.",
                                       nullptr, replaced);
        sentences.append(words.arg(formats.number(replaced)));
    }
    QStringList lines{sentences.join(u' ')};
    for (const ingest::ColumnNote &note : report.columnNotes) {
        lines.append(CheckStep::tr("%1 row(s): %2", "how many, and what is to be said about them",
                                   static_cast<int>(note.rows))
                             .arg(formats.number(note.rows), note.text));
    }
    return lines.join(u'\n').trimmed();
}

QList<storage::ImportNote> problemNotes(const ingest::ImportReport &report)
{
    QList<storage::ImportNote> notes = report.refused;
    for (const storage::ImportNote &warning : report.warnings)
        notes.append({warning.line, CheckStep::tr("Warning: %1").arg(warning.text)});
    return notes;
}

CheckStep::CheckStep(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_policies(new QButtonGroup(this))
    , m_tiles(new AccountTiles(formats, this))
    , m_summary(new QLabel(this))
    , m_notes(new NotesModel(formats, this))
    , m_table(new QTableView(this))
{
    auto *content = new WholeContent;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    column->addWidget(makePolicies());
    column->addWidget(makeProgress());
    column->addWidget(m_tiles);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    setUpTable(m_table, u"problemsTable"_s, tr("Problems, refused rows first"));
    m_table->setModel(m_notes);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state = new StateView(m_table, this);
    m_state->setObjectName(u"checkState"_s);
    m_state->setMinimumHeight(4 * Space::rowHeight); // the titles and a few rows
    column->addWidget(m_state, 1);
    // In a low window the step is scrolled, and nothing of it is cut off.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"checkScroll"_s);
    scroll->setAccessibleName(tr("Check"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, column,
            [column](int, int farthest) {
                column->setContentsMargins(0, 0, farthest > 0 ? Space::s : 0, 0);
            });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *CheckStep::makePolicies()
{
    struct Policy
    {
        storage::OnConflict policy;
        const char *name;
        QString label;
        QString description;
    };
    const QList<Policy> policies{
            {storage::OnConflict::Update, "policyUpdate", tr("&Update it"),
             tr("What the file says replaces what is stored. Empty cells erase nothing.")},
            {storage::OnConflict::Fill, "policyFill", tr("&Fill the gaps"),
             tr("Only what is missing is taken from the file.")},
            {storage::OnConflict::Skip, "policySkip", tr("&Leave it alone"),
             tr("Only new rows are imported.")}};
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    auto *title = new QLabel(tr("If a row matches something that is already stored"), card);
    setLook(title, Look::Heading);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xl);
    for (const Policy &policy : policies) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(Space::xs);
        auto *button = new QRadioButton(policy.label, card);
        button->setObjectName(QLatin1String(policy.name));
        button->setAccessibleDescription(policy.description);
        auto *description = new QLabel(policy.description, card);
        description->setWordWrap(true);
        setLook(description, Look::Muted);
        m_policies->addButton(button, static_cast<int>(policy.policy));
        cell->addWidget(button);
        cell->addWidget(description);
        cell->addStretch();
        row->addLayout(cell, 1);
    }
    column->addLayout(row);
    connect(m_policies, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT policyChosen(static_cast<storage::OnConflict>(id)); });
    return card;
}

QWidget *CheckStep::makeProgress()
{
    m_progressCard = new QFrame(this);
    setLook(m_progressCard, Look::Card);
    auto *row = new QHBoxLayout(m_progressCard);
    row->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    row->setSpacing(Space::l);
    m_progressText = new QLabel(m_progressCard);
    m_bar = new QProgressBar(m_progressCard);
    m_bar->setObjectName(u"checkProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop the check"), m_progressCard);
    stop->setObjectName(u"stopCheck"_s);
    connect(stop, &QPushButton::clicked, this, &CheckStep::stopRequested);
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    return m_progressCard;
}

void CheckStep::setPolicy(storage::OnConflict policy)
{
    m_policies->button(static_cast<int>(policy))->setChecked(true);
}

void CheckStep::showRunning()
{
    m_progressCard->show();
    m_bar->setValue(0);
    m_progressText->setText(tr("Checking the file; nothing is written."));
    m_tiles->hide();
    m_summary->clear();
    m_state->showLoading();
}

void CheckStep::showProgress(double share, const QString &text)
{
    m_bar->setValue(static_cast<int>(share * 1000));
    m_progressText->setText(text);
}

void CheckStep::showReport(const ingest::ImportReport &report)
{
    m_progressCard->hide();
    if (report.error && report.error->code == ErrorCode::Cancelled) {
        m_tiles->hide();
        m_state->showEmpty(u"information"_s, tr("The check was stopped"),
                           tr("Nothing was written. You can import without it: rows that cannot "
                              "be used are refused and listed."));
        return;
    }
    if (report.error) {
        m_tiles->hide();
        m_state->showError(*report.error);
        return;
    }
    m_tiles->show();
    m_tiles->setReport(report, true);
    m_summary->setText(problemsSummary(report, Run::Trial, m_formats));
    m_notes->setNotes(problemNotes(report));
    m_table->resizeColumnToContents(0);
    if (m_notes->rowCount() == 0)
        m_state->showEmpty(u"success"_s, tr("Every row can be used"),
                           tr("Nothing has been written yet."));
    else
        m_state->showContent();
}

} // namespace muster::gui
