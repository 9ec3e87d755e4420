// SPDX-License-Identifier: GPL-3.0-or-later
// The generic HTTP vendor: JSON over HTTP, signed in both directions as Standard Webhooks
// describes. Others implement the other side, so its form is fixed:
//
//     request   {"messages":[{"id","channel","to","subject","text","html","headers","metadata"}]}
//               with webhook-id, webhook-timestamp, webhook-signature and Idempotency-Key
//     answer    2xx with
//     {"results":[{"id","status":"accepted"|"rejected","vendor_message_id","reason"}]}; an empty
//     2xx
//               body accepts all; 429 and 503 may carry Retry-After; other 4xx refuse the whole
//               request
//     callback  {"message_id","status","vendor_message_id","reason","timestamp","event_id"}, or an
//     array of them
//
// What is not said to be accepted or refused was perhaps taken: it is sent again only if the
// account is declared idempotent, and is in doubt otherwise. That holds for a lost or unreadable
// answer, a message missing from the results, and every 5xx but 503 (vendors have been seen to send
// in spite of a 500). Pure functions, any thread.
#pragma once

#include "delivery/vendors/vendor.h"

namespace muster::delivery {

class GenericHttp : public Vendor
{
public:
    static constexpr qsizetype maxRequestBytes = 8 * 1024 * 1024;
    static constexpr qsizetype maxCallbackEvents = 5'000;

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<SendingAccount> prepare(const VendorAccount &account,
                                                 const VendorSecrets &secrets) const override;
    [[nodiscard]] Result<VendorRequest> request(const QList<OutgoingMessage> &batch,
                                                const SendingAccount &account,
                                                qint64 nowMs) const override;
    [[nodiscard]] http::OutgoingRequest probe(const SendingAccount &account,
                                              qint64 nowMs) const override;
    [[nodiscard]] BatchAnswer readAnswer(const http::Outcome &outcome, const QList<QByteArray> &ids,
                                         const SendingAccount &account,
                                         qint64 nowMs) const override;
    [[nodiscard]] Result<Callback> readCallback(const http::Headers &headers,
                                                const QByteArray &body,
                                                const VendorSecrets &secrets,
                                                qint64 nowMs) const override;
};

} // namespace muster::delivery
