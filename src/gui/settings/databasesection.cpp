// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/databasesection.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

DatabaseSection::DatabaseSection(Services &services, QWidget *parent)
    : Section("database", tr("Database"), tr("Where the customers, orders and campaigns are kept."),
              services, parent)
{
    makeFacts();
    makeCheck();
    makeBackup();
    column()->addStretch();
}

DatabaseSection::~DatabaseSection()
{
    m_checkToken.cancel();
    m_backupToken.cancel();
    if (m_checkJob)
        services().jobs.end(m_checkJob);
    if (m_backupJob)
        services().jobs.end(m_backupJob);
}

void DatabaseSection::makeFacts()
{
    m_url = makeValue("databaseUrl", this);
    m_product = makeValue("databaseProduct", this);
    m_size = makeValue("databaseSize", this);
    m_url->setText(session().database().url().text());
    QFormLayout *form = makeForm();
    form->addRow(tr("Address"), m_url);
    form->addRow(tr("Kind"), m_product);
    form->addRow(tr("Size"), m_size);
    addCard()->addLayout(form);
}

void DatabaseSection::makeCheck()
{
    QVBoxLayout *card = addCard(tr("Check"));
    card->addWidget(makeHint(tr("Looks at every row: whether the database’s own structures are "
                                "sound, the customers’ totals are those of their orders, and every "
                                "campaign accounts for each of its recipients. You can go on "
                                "working meanwhile.")));
    m_check = new QPushButton(icon(u"check"_s), tr("Check the database"), this);
    m_check->setObjectName(u"checkDatabase"_s);
    m_checkResult = new QLabel(this);
    m_checkResult->setObjectName(u"checkResult"_s);
    m_checkResult->setWordWrap(true);
    m_checkResult->setTextFormat(Qt::PlainText);
    m_checkResult->hide();
    card->addWidget(m_check, 0, Qt::AlignLeft);
    card->addWidget(m_checkResult);
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
}

void DatabaseSection::makeBackup()
{
    const bool sqlite = session().database().dialect() == storage::Dialect::Sqlite;
    QVBoxLayout *card = addCard(tr("Backup"));
    card->addWidget(makeHint(
            sqlite ? tr("Copies the workspace, as it is now, into one file that can be opened like "
                        "this one. Secrets are not in it.")
                   : tr("A database on a server is backed up there, with the server’s own "
                        "tools.")));
    m_backup = new QPushButton(icon(u"database"_s), tr("Back up…"), this);
    m_backup->setObjectName(u"backUpDatabase"_s);
    m_backup->setVisible(sqlite);
    card->addWidget(m_backup, 0, Qt::AlignLeft);
    connect(m_backup, &QPushButton::clicked, this, &DatabaseSection::askBackup);
}

void DatabaseSection::activate()
{
    const storage::CancelToken token = m_facts.next();
    m_facts.whenDone(session().database().run(storage::Role::Read, &engine::databaseFacts, token),
                     this, [this](const Result<engine::DatabaseFacts> &facts) {
                         if (!facts) {
                             m_product->setText(noValue());
                             m_size->setText(noValue());
                             return tellFailure(facts.error());
                         }
                         m_product->setText(facts->product + u' ' + facts->version);
                         m_size->setText(services().formats.bytes(facts->bytes));
                     });
}

void DatabaseSection::check()
{
    m_check->setEnabled(false);
    m_checkResult->show();
    setLook(m_checkResult, Look::Muted);
    m_checkResult->setText(tr("Checking…"));
    m_checkToken = storage::CancelToken();
    m_checkJob = services().jobs.begin(tr("Checking the database"),
                                       [token = m_checkToken]() mutable { token.cancel(); });
    storage::whenDone(
            session().database().run(storage::Role::Read, &engine::checkIntegrity, m_checkToken),
            this, [this](const Result<engine::IntegrityReport> &report) { checked(report); });
}

void DatabaseSection::checked(const Result<engine::IntegrityReport> &report)
{
    services().jobs.end(std::exchange(m_checkJob, 0));
    m_check->setEnabled(true);
    if (!report && report.error().code == ErrorCode::Cancelled) {
        m_checkResult->setText(tr("The check was stopped."));
        return;
    }
    if (!report) {
        session().noticeFailure(report.error());
        setLook(m_checkResult, Look::Bad);
        m_checkResult->setText(messageAndRemedy(report.error()));
        return;
    }
    setLook(m_checkResult, report->isWhole() ? Look::Good : Look::Bad);
    m_checkResult->setText(report->isWhole()
                                   ? tr("Everything is in order.")
                                   : tr("The check found problems. Keep a backup of the last good "
                                        "day, and ask for help before you go on:") +
                                             u"\n• "_s + report->problems.join(u"\n• "_s));
}

void DatabaseSection::askBackup()
{
    const QFileInfo file(session().database().url().path);
    const QDate today = QDateTime::fromMSecsSinceEpoch(session().clock().nowMs()).date();
    const QString suggestion =
            u"%1/%2-%3.db"_s.arg(file.path(), file.completeBaseName(), today.toString(Qt::ISODate));
    services().dialogs.saveFile(this,
                                {tr("Back up the workspace"), tr("Workspaces (*.db)"), suggestion},
                                [this](const QString &path) {
                                    if (!path.isEmpty())
                                        backUp(path);
                                });
}

void DatabaseSection::backUp(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(session().database().url().path)) {
        services().notices.failure({ErrorCode::InvalidInput,
                                    tr("This is the workspace itself."),
                                    path,
                                    tr("Choose another name for the copy."),
                                    {}});
        return;
    }
    m_backup->setEnabled(false);
    m_backupToken = storage::CancelToken();
    m_backupJob = services().jobs.begin(tr("Backing up the workspace"),
                                        [token = m_backupToken]() mutable { token.cancel(); });
    const auto job = [path](storage::Connection &connection) {
        return engine::backUp(connection, path);
    };
    storage::whenDone(session().database().run(storage::Role::Read, job, m_backupToken), this,
                      [this, path](const Result<void> &copied) {
                          services().jobs.end(std::exchange(m_backupJob, 0));
                          m_backup->setEnabled(true);
                          if (copied)
                              services().notices.success(tr("The workspace is backed up in %1.")
                                                                 .arg(QFileInfo(path).fileName()));
                          else if (copied.error().code != ErrorCode::Cancelled)
                              tellFailure(copied.error());
                      });
}

} // namespace muster::gui
