// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/signedid.h"

#include "support/bytes.h"
#include "support/hmac.h"

#include <QtEndian>

namespace muster {

namespace {

constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
constexpr qsizetype keyBytes = 8;
constexpr qsizetype tagBytes = 10;
constexpr qsizetype textLength = ((keyBytes + tagBytes) * 8 + 4) / 5;

QByteArray tagOf(const QByteArray &key, const QByteArray &workspaceKey)
{
    return hmacSha256(workspaceKey, {key}).left(tagBytes);
}

QByteArray toBase32(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(textLength);
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<quint8>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            out.append(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        out.append(alphabet[(buffer << (5 - bits)) & 31]);
    return out;
}

std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray out;
    out.reserve(keyBytes + tagBytes);
    quint32 buffer = 0;
    int bits = 0;
    for (const char c : text) {
        quint32 digit = 0;
        if (c >= 'a' && c <= 'z')
            digit = static_cast<quint32>(c - 'a');
        else if (c >= '2' && c <= '7')
            digit = static_cast<quint32>(c - '2' + 26);
        else
            return std::nullopt;
        buffer = (buffer << 5) | digit;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.append(static_cast<char>(buffer >> bits));
        }
    }
    // The padding bits must be zero, or two texts would name one message.
    if ((buffer & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return out;
}

} // namespace

QByteArray signedId(MessageId id, const QByteArray &workspaceKey)
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    qToBigEndian(id.value, key.data());
    return toBase32(key + tagOf(key, workspaceKey));
}

std::optional<MessageId> verifySignedId(QByteArrayView text, const QByteArray &workspaceKey)
{
    if (text.size() != textLength)
        return std::nullopt;
    const std::optional<QByteArray> bytes = fromBase32(text);
    if (!bytes || bytes->size() != keyBytes + tagBytes)
        return std::nullopt;
    const QByteArray key = bytes->left(keyBytes);
    if (!equalInConstantTime(bytes->mid(keyBytes), tagOf(key, workspaceKey)))
        return std::nullopt;
    const MessageId id{qFromBigEndian<qint64>(key.constData())};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace muster
