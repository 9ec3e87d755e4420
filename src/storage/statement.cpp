// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

#include <QSqlResult>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// PostgreSQL keeps no NUL in a text, and half a surrogate pair is no character in UTF-8.
[[nodiscard]] bool isStorable(const QString &text)
{
    const auto isTrouble = [](QChar c) { return c.isNull() || c.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), isTrouble))
        return true;
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

[[nodiscard]] QString storable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair =
                c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isNull() || c.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// As every driver understands it: Qt would bind a null QString as NULL, and PostgreSQL's bool fits no number.
[[nodiscard]] QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            return u""_s;
        return isStorable(text) ? value : QVariant(storable(text));
    }
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

/// Sums come back from PostgreSQL and MySQL as exact decimals in text.
[[nodiscard]] qint64 wholeNumber(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString && value.typeId() != QMetaType::QByteArray)
        return value.toLongLong();
    bool ok = false;
    const QString text = value.toString();
    const qint64 whole = text.toLongLong(&ok);
    return ok ? whole : qRound64(text.toDouble());
}

} // namespace

Statement::Statement(Connection &connection, std::unique_ptr<Cursor> cursor)
    : m_connection(&connection)
    , m_cursor(std::move(cursor))
{
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (!m_cursor)
        return;
    Connection::Private &d = *m_connection->d;
    if (d.current == m_cursor.get())
        d.closeRows();
    d.discard(std::move(m_cursor->query));
}

Result<void> Statement::run(const QVariantList &values)
{
    Connection::Private &d = *m_connection->d;
    d.closeRows();
    if (d.control.stopRequested())
        return fail(cancelledError());
    QSqlQuery &query = m_cursor->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), bindable(values.at(i)));
    m_cursor->displaced = false;
    if (!query.exec())
        return fail(d.errorOf(query.lastError(), m_cursor->name));
    if (query.isSelect()) {
        m_cursor->open = true;
        d.current = m_cursor.get();
        // MySQL answers some interrupted statements with a shorter result instead of an error.
        if (d.control.wasInterrupted())
            return fail(cancelledError());
    }
    return {};
}

bool Statement::next()
{
    if (!m_cursor->open)
        return false;
    if (m_cursor->query.next())
        return true;
    m_cursor->open = false;
    m_connection->d->current = nullptr;
    return false;
}

Result<void> Statement::finished()
{
    Connection::Private &d = *m_connection->d;
    if (m_cursor->displaced)
        return fail(ErrorCode::Internal,
                    u"Another statement was run before all rows of this one were read."_s,
                    m_cursor->name);
    const bool failed = m_cursor->query.lastError().isValid();
    Result<void> result;
    if (failed)
        result = fail(d.errorOf(m_cursor->query.lastError(), m_cursor->name));
    m_cursor->query.finish();
    m_cursor->open = false;
    if (d.current == m_cursor.get())
        d.current = nullptr;
    return result;
}

Result<qint64> Statement::readInteger(const QVariantList &values)
{
    MUSTER_TRY(run(values));
    const qint64 number = next() ? integer(0) : 0;
    MUSTER_TRY(finished());
    return number;
}

qint64 Statement::integer(int column) const
{
    return wholeNumber(m_cursor->query.value(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_cursor->query.value(column);
    if (value.isNull())
        return std::nullopt;
    return wholeNumber(value);
}

double Statement::real(int column) const
{
    return m_cursor->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_cursor->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_cursor->query.value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_cursor->query.isNull(column);
}

QVariant Statement::value(int column) const
{
    return m_cursor->query.value(column);
}

qint64 Statement::rowsAffected() const
{
    return m_cursor->query.numRowsAffected();
}

qint64 Statement::lastInsertId() const
{
    return m_cursor->query.lastInsertId().toLongLong();
}

void *Statement::nativeHandle() const
{
    const QVariant handle = m_cursor->query.result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return nullptr;
    return *static_cast<void *const *>(handle.constData());
}

} // namespace muster::storage
