// SPDX-License-Identifier: GPL-3.0-or-later
// How a simulated vendor behaves. Plain value. Shares are between 0 and 1.
#pragma once

#include "support/error.h"
#include "support/webhooksignature.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace muster::delivery {

/// Both ends included.
struct RangeMs
{
    qint64 from = 0;
    qint64 to = 0;
};

struct SimulatorOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 takes any free one
    quint64 seed =
            1; ///< together with a message's id it decides everything that happens to the message

    // What becomes of messages.
    double success = 0.9;       ///< share of the messages taken that are delivered
    double reject = 0;          ///< share refused in the answer, and so not taken
    double opened = 0;          ///< share of the delivered that are opened
    double clicked = 0;         ///< share of the opened that are clicked
    QStringList failureReasons; ///< of those not delivered; empty: a usual mixture
    RangeMs delay{500, 2500};   ///< from taking a message to its callback

    // What becomes of requests: every share is rolled anew when a request is repeated.
    RangeMs answerDelay{0, 0};
    double throttled = 0;      ///< answered 429, not taken
    int retryAfterSeconds = 1; ///< of 429 and 503; 0 leaves the header out
    double unavailable = 0;    ///< answered 503, not taken
    double brokenAfter = 0;    ///< taken, and then answered 500
    double cutBefore = 0;      ///< connection closed without an answer, not taken
    double cutAfter = 0;       ///< taken, and then closed without an answer
    bool idempotent =
            false; ///< an id that was taken already is answered as before and not sent again

    // Callbacks.
    QUrl callbackUrl;             ///< empty: none are sent
    int callbackBatch = 1;        ///< up to so many events in one request; 1 sends single objects
    int callbackConcurrency = 16; ///< requests under way at once
    bool sentEvents = false;      ///< report "sent" before the outcome
    double duplicates = 0;        ///< share of the events that are reported twice
    double disorder = 0; ///< share of the messages whose "sent" comes after everything else

    std::optional<WebhookSecret> requestSecret;  ///< refuses requests that are not signed with it
    std::optional<WebhookSecret> callbackSecret; ///< signs callbacks
    QString ledgerFile; ///< what was taken is appended here, and read again at the next start

    /// Names the option that cannot be used.
    [[nodiscard]] Result<void> check() const;
};

} // namespace muster::delivery
