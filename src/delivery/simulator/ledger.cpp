// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/ledger.h"

#include "delivery/vendors/jsonbytes.h"
#include "delivery/vendors/timestamps.h"
#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SimulatedVendor)
};

void appendEntry(QByteArray &out, const LedgerEntry &entry)
{
    out.append(R"({"id":)");
    appendJsonUtf8(out, entry.id);
    out.append(R"(,"to":)");
    appendJsonUtf8(out, entry.to);
    out.append(R"(,"sent":)").append(QByteArray::number(entry.sent));
    out.append(R"(,"at":)");
    appendJsonUtf8(out, timestampToText(entry.takenAt));
    out.append(R"(,"outcome":)");
    appendJson(out, entry.rejected ? u"rejected"_s : receiptKindName(entry.outcome));
    out.append(R"(,"repeats":)").append(QByteArray::number(entry.repeats));
    out.append(R"(,"reported":)").append(QByteArray::number(entry.reported));
    out.append('}');
}

void appendTakenLine(QByteArray &out, const LedgerEntry &entry)
{
    out.append(R"({"taken":)");
    appendJsonUtf8(out, entry.id);
    out.append(R"(,"to":)");
    appendJsonUtf8(out, entry.to);
    out.append(R"(,"at":)").append(QByteArray::number(entry.takenAt));
    out.append(R"(,"sent":)").append(QByteArray::number(entry.sent));
    out.append(R"(,"outcome":)").append(QByteArray::number(static_cast<int>(entry.outcome)));
    out.append("}\n");
}

void appendSettledLine(QByteArray &out, const QByteArray &id)
{
    out.append(R"({"settled":)");
    appendJsonUtf8(out, id);
    out.append("}\n");
}

Error fileError(const QFile &file)
{
    return {ErrorCode::Io,
            Text::tr("The ledger cannot be kept: %1.").arg(file.errorString()),
            file.fileName(),
            Text::tr("Check the folder, its permissions and the free space."),
            {}};
}

} // namespace

Result<void> Ledger::open(const QString &file)
{
    const QMutexLocker lock(&m_mutex);
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadWrite))
        return fail(fileError(m_file));
    qint64 whole = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        readLine(line);
        whole += line.size();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return fail(fileError(m_file));
    return {};
}

void Ledger::readLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QByteArray settled = object.value("settled"_L1).toString().toUtf8();
    const auto position = m_positions.constFind(settled);
    if (position != m_positions.cend())
        m_entries[static_cast<std::size_t>(*position)].settled = true;
    const QByteArray taken = object.value("taken"_L1).toString().toUtf8();
    if (taken.isEmpty())
        return;
    LedgerEntry &entry = entryOf(taken, object.value("to"_L1).toString().toUtf8(),
                                 object.value("at"_L1).toInteger());
    const int sent = object.value("sent"_L1).toInt();
    m_sent += sent - entry.sent;
    entry.sent = sent;
    entry.rejected = sent == 0;
    entry.outcome = static_cast<ReceiptKind>(object.value("outcome"_L1).toInt());
    entry.settled = false;
}

LedgerEntry &Ledger::entryOf(const QByteArray &id, const QByteArray &to, qint64 takenAt)
{
    const auto position = m_positions.constFind(id);
    if (position != m_positions.cend())
        return m_entries[static_cast<std::size_t>(*position)];
    m_positions.insert(id, static_cast<qsizetype>(m_entries.size()));
    LedgerEntry &entry = m_entries.emplace_back();
    entry.id = id;
    entry.to = to;
    entry.takenAt = takenAt;
    return entry;
}

Result<QList<Ledger::Taking>> Ledger::take(const QList<TakenMessage> &messages,
                                           const QList<MessagePlan> &plans, bool idempotent,
                                           qint64 nowMs)
{
    const QMutexLocker lock(&m_mutex);
    QList<Taking> takings;
    takings.reserve(messages.size());
    QByteArray lines;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const qsizetype known = m_positions.value(messages.at(i).id, -1);
        LedgerEntry &entry = entryOf(messages.at(i).id, messages.at(i).to, nowMs);
        if (known >= 0 && (idempotent || entry.rejected)) {
            ++entry.repeats;
            takings.append({entry.rejected, true, entry.sent});
            continue;
        }
        entry.rejected = plans.at(i).rejected;
        entry.outcome = plans.at(i).outcome;
        entry.settled = false;
        if (!entry.rejected) {
            ++entry.sent;
            ++m_sent;
        }
        takings.append({entry.rejected, false, entry.sent});
        if (m_file.isOpen())
            appendTakenLine(lines, entry);
    }
    MUSTER_TRY(write(lines));
    return takings;
}

Result<void> Ledger::write(const QByteArray &lines)
{
    if (lines.isEmpty())
        return {};
    if (m_file.write(lines) != lines.size() || !m_file.flush())
        return fail(fileError(m_file));
    return {};
}

void Ledger::acknowledged(const QList<Report> &reports)
{
    const QMutexLocker lock(&m_mutex);
    QByteArray lines;
    for (const Report &report : reports) {
        const auto position = m_positions.constFind(report.id);
        if (position == m_positions.cend())
            continue;
        LedgerEntry &entry = m_entries[static_cast<std::size_t>(*position)];
        ++entry.reported;
        if (entry.settled || report.kind != entry.outcome)
            continue;
        entry.settled = true;
        if (m_file.isOpen())
            appendSettledLine(lines, entry.id);
    }
    // Without the line the outcome would be reported once more after a restart, which is harmless.
    if (const auto written = write(lines); !written)
        qCWarning(logDelivery).noquote() << written.error().text();
}

QList<LedgerEntry> Ledger::unsettled() const
{
    const QMutexLocker lock(&m_mutex);
    QList<LedgerEntry> entries;
    for (const LedgerEntry &entry : m_entries) {
        if (!entry.rejected && !entry.settled)
            entries.append(entry);
    }
    return entries;
}

qint64 Ledger::size() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qint64>(m_entries.size());
}

qint64 Ledger::sent() const
{
    const QMutexLocker lock(&m_mutex);
    return m_sent;
}

std::optional<LedgerEntry> Ledger::find(const QByteArray &id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto position = m_positions.constFind(id);
    return position == m_positions.cend()
                   ? std::nullopt
                   : std::optional(m_entries[static_cast<std::size_t>(*position)]);
}

QByteArray Ledger::json(qint64 from, qint64 count, bool lines) const
{
    const QMutexLocker lock(&m_mutex);
    const auto size = static_cast<qint64>(m_entries.size());
    const qint64 first = std::clamp<qint64>(from, 0, size);
    const qint64 last = count < size - first ? first + std::max<qint64>(count, 0) : size;
    QByteArray out;
    out.reserve((last - first) * 190 + 2);
    if (!lines)
        out.append('[');
    for (qint64 i = first; i < last; ++i) {
        if (i > first && !lines)
            out.append(',');
        appendEntry(out, m_entries[static_cast<std::size_t>(i)]);
        if (lines)
            out.append('\n');
    }
    if (!lines)
        out.append(']');
    return out;
}

} // namespace muster::delivery
