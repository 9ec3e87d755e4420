// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

#include "engine/opensecretstore.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

Session::Session(Arguments arguments, Console &console, bool mayMakeWorkspace)
    : m_arguments(std::move(arguments))
    , m_console(console)
    , m_mayMakeWorkspace(mayMakeWorkspace)
    , m_clock(std::make_unique<SystemClock>())
{
}

Session::~Session() = default;

Result<void> Session::prepare()
{
    if (!m_arguments.has(u"as-of"_s))
        return {};
    const QString text = m_arguments.value(u"as-of"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a date.").arg(text),
                    u"--as-of"_s, Text::tr("Write it like 2025-06-30."));
    m_clock = std::make_unique<SystemClock>(day);
    return {};
}

engine::SecretStore &Session::secrets()
{
    if (!m_secrets)
        m_secrets = engine::openSecretStore({.passphrase = qgetenv("MUSTER_PASSPHRASE")});
    return *m_secrets;
}

Result<storage::DatabaseUrl> Session::databaseUrl()
{
    QString text = m_arguments.value(u"db"_s, qEnvironmentVariable("MUSTER_DB"));
    if (text.isEmpty()) {
        const QString folder = engine::secretFolder();
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::Io, Text::tr("The data folder cannot be made."), folder,
                        Text::tr("Name the workspace with --db sqlite:PATH."));
        text = u"sqlite:"_s + folder + u"/workspace.db"_s;
    }
    auto parsed = storage::DatabaseUrl::parse(text);
    if (!parsed && m_arguments.has(u"db"_s))
        parsed.error().place = u"--db"_s;
    MUSTER_TRY_ASSIGN(storage::DatabaseUrl url, std::move(parsed));
    if (url.password.isEmpty())
        url.password = qEnvironmentVariable("MUSTER_DB_PASSWORD");
    if (url.password.isEmpty() && url.dialect != storage::Dialect::Sqlite) {
        // One that cannot be read is as good as none: then the server says whether it wants one.
        if (const auto kept = secrets().read(engine::databaseSecretName(url)); kept && *kept)
            url.password = QString::fromUtf8(**kept);
    }
    return url;
}

Result<engine::Workspace *> Session::workspace()
{
    if (!m_workspace) {
        MUSTER_TRY_ASSIGN(const storage::DatabaseUrl url, databaseUrl());
        if (url.dialect == storage::Dialect::Sqlite && !m_mayMakeWorkspace &&
            !QFileInfo::exists(url.path))
            return fail(ErrorCode::NotFound, Text::tr("There is no workspace of this name."),
                        url.path,
                        Text::tr("Check --db, or make one with migrate, demo or import."));
        MUSTER_TRY_ASSIGN(m_workspace,
                          engine::Workspace::open(url, *m_clock, engine::WhenOlder::Refuse));
    }
    return m_workspace.get();
}

Result<qint64> Session::number(const QString &option, qint64 least, qint64 most,
                               qint64 otherwise) const
{
    if (!m_arguments.has(option))
        return otherwise;
    const QString text = m_arguments.value(option);
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a whole number from %2 to %3.")
                            .arg(text)
                            .arg(least)
                            .arg(most),
                    u"--"_s + option, Text::tr("Give a number in that range."));
    return value;
}

Result<double> Session::share(const QString &option, double otherwise) const
{
    if (!m_arguments.has(option))
        return otherwise;
    const QString text = m_arguments.value(option);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0) || value > 1)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a share from 0 to 1.").arg(text),
                    u"--"_s + option, Text::tr("0.9 is nine of ten."));
    return value;
}

} // namespace muster::ctl
