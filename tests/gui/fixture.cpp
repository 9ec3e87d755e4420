// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fixture.h"

#include "engine/demoloader.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::gui::test {

namespace {

template<typename T>
T nextOf(std::deque<T> &answers, const QString &question)
{
    if (answers.empty())
        qFatal("no answer prepared for \"%s\"", qPrintable(question));
    T answer = answers.front();
    answers.pop_front();
    return answer;
}

/// The file of a workspace with so many demo customers, made at the first call.
QString demoFile(qint64 customers, const Clock &clock)
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(u"demo%1.db"_s.arg(customers));
    if (QFile::exists(path))
        return path;
    auto workspace =
            engine::Workspace::open(storage::DatabaseUrl::parse(u"sqlite:"_s + path).value(), clock,
                                    engine::WhenOlder::Migrate);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    if (customers > 0) {
        if (const auto loaded = engine::loadDemo(**workspace, customers); !loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
    }
    return path;
}

} // namespace

void PreparedDialogs::openFile(QWidget *, const FileQuestion &question,
                               std::function<void(const QString &path)> then)
{
    askedFiles.append(question);
    then(nextOf(files, question.title));
}

void PreparedDialogs::saveFile(QWidget *, const FileQuestion &question,
                               std::function<void(const QString &path)> then)
{
    askedFiles.append(question);
    then(nextOf(files, question.title));
}

void PreparedDialogs::ask(QWidget *, const Question &question, std::function<void(int choice)> then)
{
    asked.append(question);
    then(nextOf(choices, question.text));
}

void PreparedDialogs::askText(QWidget *, const QString &title, const QString &, const QString &,
                              std::function<void(const QString &text)> then, Fault fault)
{
    const QString text = nextOf(texts, title);
    const QString wrong = fault ? fault(text) : QString();
    if (wrong.isEmpty())
        return then(text);
    faults.append(wrong); // the dialog would stay open
}

Fixture::Fixture(qint64 demoCustomers)
{
    const QString file = path(u"workspace.db"_s);
    if (!QFile::copy(demoFile(demoCustomers, m_clock), file))
        qFatal("the demo workspace cannot be copied");
    open(storage::DatabaseUrl::parse(u"sqlite:"_s + file).value());
}

Fixture::Fixture(const storage::DatabaseUrl &url)
{
    open(url);
}

Fixture::~Fixture()
{
    jobs.dropWork(); // works in the session
}

void Fixture::open(const storage::DatabaseUrl &url)
{
    auto workspace = engine::Workspace::open(url, m_clock, engine::WhenOlder::Migrate);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    auto secrets = std::make_shared<engine::FileSecretStore>(path(u"secrets"_s), QByteArray());
    if (const auto sealed = secrets->useKeyFile(); !sealed)
        qFatal("%s", qPrintable(sealed.error().text()));
    m_session = std::make_unique<engine::Session>(std::move(*workspace), secrets);
    m_preferences = std::make_unique<Preferences>(path(u"preferences.ini"_s));
    const storage::WorkspaceSettings &settings = m_session->workspace().settings();
    m_services =
            std::make_unique<Services>(Services{*m_session, dialogs, jobs, notices, *m_preferences,
                                                Formats(QLocale(QLocale::English, QLocale::India),
                                                        settings.currency, settings.timeZone)});
    QObject::connect(&notices, &Notices::shown, &notices,
                     [this](const Notice &notice) { noticed.append(notice); });
}

QStringList withoutAccessibleName(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(u"%1 \"%2\" in \"%3\""_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return nameless;
}

void takePicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("MUSTER_BIN") + u"/../screenshots"_s;
    if (!QDir().mkpath(folder) || !widget->grab().save(u"%1/%2.png"_s.arg(folder, name)))
        qWarning("the picture \"%s\" was not saved", qPrintable(name));
}

bool showAt(QWidget *widget, QSize size)
{
    widget->resize(size);
    widget->show();
    return QTest::qWaitForWindowExposed(widget);
}

void Fixture::execute(const QString &sql)
{
    run([sql](storage::Connection &connection) -> Result<bool> {
        if (const auto ran = connection.execute(sql); !ran)
            return fail(ran.error());
        return true;
    });
}

qint64 Fixture::number(const QString &sql)
{
    return run([sql](storage::Connection &connection) -> Result<qint64> {
        auto statement = connection.prepare(sql);
        if (!statement)
            return fail(statement.error());
        return statement->readInteger();
    });
}

void Fixture::addCustomers(int count)
{
    execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO customers (external_id, external_id_folded, name, name_folded, spend, "
            "opening_spend, created_at, updated_at) SELECT 'c' || i, 'c' || i, "
            "printf('Customer %06d', i), printf('customer %06d', i), i, i, 0, 0 FROM n"_s.arg(
                    count));
}

QString textOf(QWidget *root, const char *name)
{
    return need<QLabel>(root, name)->text();
}

} // namespace muster::gui::test
