// SPDX-License-Identifier: GPL-3.0-or-later
// Standard Webhooks signatures (github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md): how the
// generic vendor's requests and callbacks prove where they come from. Pure functions, thread-safe.
//
// Signed content is "{id}.{timestamp}.{raw body}"; the body must be the bytes as received.
#pragma once

#include "support/error.h"

#include <QByteArray>

namespace muster {

class WebhookSecret
{
public:
    /// Reads "whsec_<base64>" or the bare base64; the key must have 24 to 64 bytes.
    [[nodiscard]] static Result<WebhookSecret> parse(const QString &text);
    /// A fresh secret of 32 random bytes.
    [[nodiscard]] static WebhookSecret generate();

    [[nodiscard]] QString text() const; ///< with the "whsec_" prefix
    [[nodiscard]] const QByteArray &key() const { return m_key; }

private:
    QByteArray m_key;
};

struct WebhookHeaders
{
    QByteArray id;        ///< webhook-id
    QByteArray timestamp; ///< webhook-timestamp, epoch seconds
    QByteArray signature; ///< webhook-signature, space-separated "v1,<base64>" entries
};

/// The three headers for \a body. \a id must not contain a "." (the format could not be taken apart again).
[[nodiscard]] WebhookHeaders signWebhook(const WebhookSecret &secret, const QByteArray &id,
                                         qint64 nowMs, QByteArrayView body);

/// Fails if a header is missing, the time is more than five minutes off, or no v1 entry matches.
[[nodiscard]] Result<void> verifyWebhook(const WebhookSecret &secret, const WebhookHeaders &headers,
                                         qint64 nowMs, QByteArrayView body);

} // namespace muster
