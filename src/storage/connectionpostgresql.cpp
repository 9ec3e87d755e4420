// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to PostgreSQL.
#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"
#include "support/log.h"
#include "support/try.h"

#include <QRegularExpression>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

void logNotice(void *, const char *message)
{
    qCDebug(logStorage, "PostgreSQL: %s", message);
}

[[nodiscard]] int timeoutSeconds(const OpenOptions &options)
{
    return std::max(1, options.connectTimeoutMs / 1000);
}

/// Why connecting failed, as an SQLSTATE. libpq puts it only into the text, and only on request, and the text itself is
/// in the server's language; so we connect once more, asking for it.
[[nodiscard]] Error whyNotOpen(const Connection::Private *d)
{
    const QByteArray host = d->url.host.toUtf8();
    const QByteArray port = QByteArray::number(d->url.port);
    const QByteArray user = d->url.user.toUtf8();
    const QByteArray password = d->url.password.toUtf8();
    const QByteArray database = d->url.database.toUtf8();
    const QByteArray timeout = QByteArray::number(timeoutSeconds(d->options));
    const char *const keys[] = {"host", "port", "user", "password", "dbname", "connect_timeout",
                                nullptr};
    const char *const values[] = {
            host.constData(),     port.constData(),    user.constData(), password.constData(),
            database.constData(), timeout.constData(), nullptr};
    PGconn *connection = PQconnectStartParams(keys, values, 0);
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    // PQreset on a connection that has only been started runs it to its end, within connect_timeout.
    PQreset(connection);
    const QString text = QString::fromUtf8(PQerrorMessage(connection));
    PQfinish(connection);
    static const QRegularExpression state(u":\\s+([0-9A-Z]{5})\\s*$"_s);
    return openError(d->url, state.match(text).captured(1), text);
}

[[nodiscard]] QString sessionOf(const Connection::Private *d)
{
    return u"SET TIME ZONE 'UTC';"
           u"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED, READ %1;"
           u"SET statement_timeout = 0;"
           u"SET lock_timeout = %2;"
           u"SET standard_conforming_strings = on;"
           // Compiling a count takes longer than counting.
           u"SET jit = off"_s.arg(d->readOnly ? u"ONLY"_s : u"WRITE"_s)
                   .arg(d->options.busyTimeoutMs);
}

} // namespace

Result<void> openPostgresql(Connection::Private *d)
{
    d->db.setHostName(d->url.host);
    d->db.setPort(d->url.port);
    d->db.setUserName(d->url.user);
    d->db.setPassword(d->url.password);
    d->db.setDatabaseName(d->url.database);
    // A server that vanished without a word is noticed after about a minute instead of two hours.
    d->db.setConnectOptions(
            u"connect_timeout=%1;application_name=muster;keepalives_idle=30;"
            "keepalives_interval=10;keepalives_count=3;tcp_user_timeout=60000"_s.arg(
                    timeoutSeconds(d->options)));
    if (!d->db.open())
        return fail(whyNotOpen(d));
    auto *handle = static_cast<PGconn *>(d->nativeHandle());
    PQsetNoticeProcessor(handle, logNotice, nullptr);
    MUSTER_TRY(d->executeAlways(sessionOf(d)));
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(handle), PQfreeCancel);
    d->control.setInterrupt(
            [cancel] {
                char message[256];
                if (PQcancel(cancel.get(), message, sizeof message) == 0)
                    qCWarning(logStorage, "PostgreSQL did not take a cancellation: %s", message);
            },
            true);
    return {};
}

} // namespace muster::storage
