// SPDX-License-Identifier: GPL-3.0-or-later
// What the client's tests share: sending, and waiting for outcomes.
#pragma once

#include "http/client.h"

#include <QtTest>

namespace muster::http {

inline OutgoingRequest postTo(const QUrl &url, const QByteArray &body = "{}")
{
    OutgoingRequest request;
    const auto endpoint = Endpoint::fromUrl(url);
    if (endpoint)
        request.endpoint = *endpoint;
    request.body = body;
    return request;
}

/// Sends and waits for the outcome; nothing if none came.
inline std::optional<Outcome> exchange(Client &client, const OutgoingRequest &request)
{
    std::optional<Outcome> result;
    QTestEventLoop loop; // doubles as the context
    client.send(request, &loop, [&result, &loop](Outcome outcome) {
        result = std::move(outcome);
        loop.exitLoop();
    });
    if (result) // it must not come before send() has returned
        return std::nullopt;
    loop.enterLoopMSecs(20'000);
    return result;
}

} // namespace muster::http
