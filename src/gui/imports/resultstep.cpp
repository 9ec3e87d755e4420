// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/resultstep.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

ResultStep::ResultStep(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    m_title->setObjectName(u"resultTitle"_s);
    setLook(m_title, Look::Heading);
    m_subtitle->setObjectName(u"resultSubtitle"_s);
    m_subtitle->setWordWrap(true);
    setLook(m_subtitle, Look::Muted);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::xs);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    m_progress = makeProgress();
    m_result = makeResult();
    column->addWidget(m_progress);
    column->addWidget(m_result, 1);
    column->addStretch();
}

QWidget *ResultStep::makeProgress()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    row->setSpacing(Space::l);
    m_progressText = new QLabel(card);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_stop = new QPushButton(tr("Stop the import"), card);
    m_stop->setObjectName(u"stopImport"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_progressText->setText(tr("Stopping after the rows under way…"));
        Q_EMIT stopRequested();
    });
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    return card;
}

QWidget *ResultStep::makeResult()
{
    auto *result = new QWidget(this);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    m_failure = new QFrame(result);
    setLook(m_failure, Look::BannerBad);
    auto *inside = new QVBoxLayout(m_failure);
    inside->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    m_failureText = new QLabel(m_failure);
    m_failureText->setObjectName(u"failureText"_s);
    m_failureText->setWordWrap(true);
    inside->addWidget(m_failureText);
    column->addWidget(m_failure);
    m_tiles = new AccountTiles(m_formats, result);
    column->addWidget(m_tiles);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Space::s);
    m_show = new QPushButton(tr("Show the customers"), result);
    m_show->setObjectName(u"showRows"_s);
    auto *another = new QPushButton(tr("Import another file…"), result);
    another->setObjectName(u"importAnother"_s);
    m_save = new QPushButton(icon(u"file-new"_s), tr("Save the refused rows…"), result);
    m_save->setObjectName(u"saveRefused"_s);
    auto *close = new QPushButton(tr("Done"), result);
    close->setObjectName(u"closeResult"_s);
    setLook(close, Look::Primary);
    connect(m_show, &QPushButton::clicked, this, &ResultStep::showRowsRequested);
    connect(another, &QPushButton::clicked, this, &ResultStep::anotherRequested);
    connect(m_save, &QPushButton::clicked, this, &ResultStep::saveRefusedRequested);
    connect(close, &QPushButton::clicked, this, &ResultStep::closeRequested);
    actions->addWidget(close);
    actions->addWidget(m_show);
    actions->addWidget(another);
    actions->addStretch();
    actions->addWidget(m_save);
    column->addLayout(actions);

    m_summary = new QLabel(result);
    m_summary->setObjectName(u"resultSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_notes = new NotesModel(m_formats, result);
    m_table = new QTableView(result);
    setUpTable(m_table, u"refusedTable"_s, tr("Refused rows by line"));
    m_table->setModel(m_notes);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addStretch(); // where there is nothing to list, the rest stays as high as it is
    return result;
}

void ResultStep::showRunning(const QString &fileName)
{
    m_title->setText(tr("Importing %1").arg(fileName));
    m_subtitle->setText(tr("You can keep working in the meantime."));
    m_stop->setEnabled(true);
    m_bar->setValue(0);
    m_progressText->setText(tr("Reading the file…"));
    m_progress->show();
    m_result->hide();
}

void ResultStep::showProgress(double share, const QString &text)
{
    m_bar->setValue(static_cast<int>(share * 1000));
    if (m_stop->isEnabled())
        m_progressText->setText(text);
}

void ResultStep::showReport(const ingest::ImportReport &report, ingest::Kind kind)
{
    const bool cancelled = report.error && report.error->code == ErrorCode::Cancelled;
    m_progress->hide();
    m_result->show();
    m_title->setText(!report.error ? tr("The import is finished")
                     : cancelled   ? tr("The import was stopped")
                                   : tr("The import did not finish"));
    m_subtitle->setText(
            tr("%1 row(s) in %2 seconds.", nullptr, static_cast<int>(report.account.rows))
                    .arg(m_formats.number(report.account.rows),
                         m_formats.locale().toString(std::max(report.seconds, 0.1), 'f', 1)));
    m_failure->setVisible(report.error.has_value());
    if (report.error) {
        m_failureText->setText(
                QStringList{report.error->message, report.error->remedy}.join(u' ').trimmed());
    }
    m_tiles->setReport(report, false);
    m_summary->setText(problemsSummary(report, Run::Import, m_formats));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_notes->setNotes(problemNotes(report));
    m_table->resizeColumnToContents(0);
    m_table->setVisible(m_notes->rowCount() > 0);
    m_save->setVisible(report.account.refused > 0);
    m_show->setText(kind == ingest::Kind::Customers ? tr("Show the customers")
                                                    : tr("Show the orders"));
}

} // namespace muster::gui
