// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/webhooksignature.h"

#include "support/bytes.h"
#include "support/hmac.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 toleranceSeconds = 5 * 60;
constexpr int maxSignatureEntries = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhookSignature)
};

QByteArray signatureOf(const WebhookSecret &secret, const QByteArray &id,
                       const QByteArray &timestamp, QByteArrayView body)
{
    return hmacSha256(secret.key(), {id, ".", timestamp, ".", body}).toBase64();
}

} // namespace

Result<WebhookSecret> WebhookSecret::parse(const QString &text)
{
    QString encoded = text.trimmed();
    if (encoded.startsWith(u"whsec_"_s))
        encoded = encoded.mid(6);
    const auto decoded = QByteArray::fromBase64Encoding(
            encoded.toLatin1(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < 24 || decoded.decoded.size() > 64)
        return fail(ErrorCode::InvalidInput, Text::tr("This is not a webhook secret."), {},
                    Text::tr("A secret is “whsec_” and the base64 of 24 to 64 bytes."));
    WebhookSecret secret;
    secret.m_key = decoded.decoded;
    return secret;
}

WebhookSecret WebhookSecret::generate()
{
    WebhookSecret secret;
    secret.m_key = randomBytes(32);
    return secret;
}

QString WebhookSecret::text() const
{
    return u"whsec_"_s + QString::fromLatin1(m_key.toBase64());
}

WebhookHeaders signWebhook(const WebhookSecret &secret, const QByteArray &id, qint64 nowMs,
                           QByteArrayView body)
{
    Q_ASSERT(!id.contains('.'));
    const QByteArray timestamp = QByteArray::number(nowMs / 1000);
    return {id, timestamp, "v1," + signatureOf(secret, id, timestamp, body)};
}

Result<void> verifyWebhook(const WebhookSecret &secret, const WebhookHeaders &headers, qint64 nowMs,
                           QByteArrayView body)
{
    if (headers.id.isEmpty() || headers.timestamp.isEmpty() || headers.signature.isEmpty())
        return fail(ErrorCode::Unauthorised, Text::tr("The request is not signed."));
    bool isNumber = false;
    const qint64 seconds = headers.timestamp.toLongLong(&isNumber);
    const qint64 now = nowMs / 1000;
    if (!isNumber || seconds < now - toleranceSeconds || seconds > now + toleranceSeconds)
        return fail(ErrorCode::Unauthorised,
                    Text::tr("The request's time stamp is more than five minutes off."), {},
                    Text::tr("Check the clocks of both machines."));

    const QByteArray expected = signatureOf(secret, headers.id, headers.timestamp, body);
    bool matches = false;
    int entries = 0;
    for (const QByteArray &entry : headers.signature.split(' ')) {
        if (++entries > maxSignatureEntries)
            break;
        if (entry.startsWith("v1,") && equalInConstantTime(entry.mid(3), expected))
            matches = true;
    }
    if (!matches)
        return fail(ErrorCode::Unauthorised, Text::tr("The request's signature does not match."));
    return {};
}

} // namespace muster
