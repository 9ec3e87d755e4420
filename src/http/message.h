// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP messages as plain values, shared by the server and the client.
//
// A value may be copied to and used on any thread. Bytes stay as they were on the wire: nothing is
// percent-decoded, unfolded or re-encoded, because signatures are made over the raw bytes. Facts:
// RFC 9110 and RFC 9112.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>
#include <vector>

namespace muster::http {

/// Header fields in the order of arrival. Names compare without regard to case; a name may occur
/// several times. All fields live in one block of bytes, so a message with ten fields costs two
/// allocations.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields);

    void add(QByteArrayView name, QByteArrayView value);
    /// Replaces every field of that name by one.
    void set(QByteArrayView name, QByteArrayView value);
    void remove(QByteArrayView name);
    void clear();
    /// Memory for so many fields, whose names and values have so many bytes.
    void reserve(qsizetype fields, qsizetype bytes);

    [[nodiscard]] bool contains(QByteArrayView name) const { return count(name) > 0; }
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    /// The first field of that name, empty if there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const { return view(name).toByteArray(); }
    /// The same without a copy; valid until the headers change or go.
    [[nodiscard]] QByteArrayView view(QByteArrayView name) const;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_fields.size()); }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] QByteArrayView nameAt(qsizetype index) const;
    [[nodiscard]] QByteArrayView valueAt(qsizetype index) const;

    /// Every name is a token and no value holds CR, LF, NUL or another control character: safe to
    /// put on the wire.
    [[nodiscard]] bool areSafe() const;

private:
    struct Field
    {
        quint32 offset;
        quint32 nameLength;
        quint32 valueLength;
    };
    QByteArray m_text;
    std::vector<Field> m_fields;
};

/// A request as the server hands it to the handler.
struct Request
{
    QByteArray method; ///< as sent, upper case by convention ("POST")
    QByteArray target; ///< the raw request target
    QByteArray path;   ///< the target up to "?", not decoded
    QByteArray query;  ///< what follows "?", not decoded
    Headers headers;
    QByteArray body;
    QByteArray host;          ///< the Host field (or the authority of an absolute target), checked
    QByteArray peerAddress;   ///< who holds the connection: "127.0.0.1", "2001:db8::1"
    QByteArray clientAddress; ///< the same, or what a trusted proxy said in X-Forwarded-For
};

/// An answer, both what a handler gives and what the client got.
struct Response
{
    int status = 200;
    /// Without Content-Length, Transfer-Encoding, Connection and Date, which the server writes
    /// itself; an answer that the client got has all fields.
    Headers headers;
    QByteArray body;
    QByteArray contentType; ///< written as Content-Type if not empty; when received: the field, as
                            ///< sent
};

/// "Not Found" for 404; "Unknown" for a number without a registered phrase.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

[[nodiscard]] bool equalFolded(QByteArrayView a, QByteArrayView b);
/// RFC 9110 token: what a method and a field name consist of. Not empty.
[[nodiscard]] bool isToken(QByteArrayView text);
/// No control characters but HTAB: what a field value consists of.
[[nodiscard]] bool isFieldValue(QByteArrayView text);
/// A "type/subtype" without parameters, lower case: "application/json" for "Application/JSON;
/// charset=utf-8".
[[nodiscard]] QByteArray mediaType(QByteArrayView contentType);

/// Milliseconds to wait that a Retry-After field asks for (RFC 9110 10.2.3): whole seconds or one
/// of the three forms of an HTTP-date, of which the time left at \a nowMs (UTC, epoch) is taken,
/// never less than 0. Nothing if the field says neither.
[[nodiscard]] std::optional<qint64> retryAfterMs(QByteArrayView value, qint64 nowMs);

} // namespace muster::http
