// SPDX-License-Identifier: GPL-3.0-or-later
// What the listener's tests share: a workspace with messages that were sent, and signed callbacks about them.
#pragma once

#include "domain/message.h"
#include "http/rawclient.h"
#include "storage/connection.h"
#include "support/signedid.h"
#include "support/testdatabases.h"
#include "support/try.h"
#include "support/webhooksignature.h"

#include <QCborArray>
#include <QCborValue>
#include <QDateTime>
#include <QSemaphore>

namespace muster::test {

inline const QByteArray workspaceKey(32, 'k');

inline WebhookSecret secretNumber(int number)
{
    const QByteArray key(32, static_cast<char>('a' + number));
    return WebhookSecret::parse(QString::fromLatin1(key.toBase64())).value();
}

/// The account "acme" (1), a campaign through it, and accepted messages 1 to \a count.
inline Result<void> fillWorkspace(storage::Connection &connection, int count)
{
    using namespace Qt::StringLiterals;
    const auto run = [&connection](const QString &sql, const QVariantList &values) -> Result<void> {
        MUSTER_TRY_ASSIGN(storage::Statement statement, connection.prepare(sql));
        return statement.run(values);
    };
    MUSTER_TRY(run(u"INSERT INTO vendor_accounts (id, name, kind, url, idempotent, batch_size, "
                   u"rate, concurrency, "
                   "created_at) VALUES (1, 'acme', 'http', 'http://127.0.0.1/', 0, 1, 0, 1, 0)"_s,
                   {}));
    MUSTER_TRY(run(u"INSERT INTO campaigns (id, name, name_folded, channel, vendor_account_id, "
                   u"subject, body_text, "
                   "body_html, state, created_at) VALUES (1, 'c', 'c', 1, 1, '', '', '', 2, 0)"_s,
                   {}));
    for (int id = 1; id <= count; ++id) {
        MUSTER_TRY(run(u"INSERT INTO customers (id, external_id, external_id_folded, created_at, "
                       u"updated_at) "
                       "VALUES (?, ?, ?, 0, 0)"_s,
                       {id, u"x%1"_s.arg(id), u"x%1"_s.arg(id)}));
        MUSTER_TRY(run(u"INSERT INTO messages (id, campaign_id, customer_id, channel, address, "
                       u"state, updated_at) "
                       "VALUES (?, 1, ?, 1, ?, 3, 0)"_s,
                       {id, id, u"p%1@example.com"_s.arg(id)}));
    }
    return {};
}

/// A thread of the database that has something else to do until it is released.
class Busy
{
public:
    Busy(storage::Database &database, storage::Role role)
        : m_future(database.transact(role, [this](storage::Connection &) -> Result<void> {
            m_holds.release();
            m_release.acquire();
            return {};
        }))
    {
        m_holds.acquire();
    }
    ~Busy() { release(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
    void release()
    {
        m_release.release();
        m_future.waitForFinished();
    }

private:
    QSemaphore m_holds;
    QSemaphore m_release;
    QFuture<Result<void>> m_future; ///< the last member, so that the job finds the others made
};

/// Another program that holds the database, so that nobody else can write, until it is released.
class OtherWriter
{
public:
    explicit OtherWriter(const storage::DatabaseUrl &url)
        : m_database(storage::Database::open(url).value())
        , m_busy(*m_database, storage::Role::Write)
    {
    }
    void release() { m_busy.release(); }

private:
    std::unique_ptr<storage::Database> m_database;
    Busy m_busy;
};

/// How many callbacks are on disk, taken in or still in the journal; both of the same moment. -1 on a failure.
inline qint64 keptEvents(storage::Database &database)
{
    using namespace Qt::StringLiterals;
    const auto kept = runNow(
            database, storage::Role::Read, [](storage::Connection &connection) -> Result<qint64> {
                MUSTER_TRY_ASSIGN(storage::Statement all,
                                  connection.prepare(u"SELECT COUNT(*), NULL FROM message_events "
                                                     "UNION ALL SELECT 0, receipts FROM "
                                                     "receipt_journal"_s));
                MUSTER_TRY(all.run());
                qint64 count = 0;
                while (all.next())
                    count += all.integer(0) + QCborValue::fromCbor(all.bytes(1)).toArray().size();
                MUSTER_TRY(all.finished());
                return count;
            });
    return kept.value_or(-1);
}

inline QByteArray eventJson(qint64 message, const QByteArray &status, const QByteArray &eventId)
{
    return R"({"message_id":")" + signedId(MessageId{message}, workspaceKey) + R"(","status":")" +
           status + R"(","event_id":")" + eventId + R"(","timestamp":1795168800})";
}

inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

inline QByteArray signedPost(const QByteArray &path, const QByteArray &body,
                             const WebhookSecret &secret, const QByteArray &id = "msg_1",
                             qint64 at = QDateTime::currentMSecsSinceEpoch())
{
    const WebhookHeaders headers = signWebhook(secret, id, at, body);
    return post(path, body,
                "webhook-id: " + headers.id + "\r\nwebhook-timestamp: " + headers.timestamp +
                        "\r\nwebhook-signature: " + headers.signature + "\r\n");
}

} // namespace muster::test
