// SPDX-License-Identifier: GPL-3.0-or-later
// What a server must check of a request beyond its grammar: target, Host, route, length, coding. Pure functions.
#pragma once

#include "http/headparser.h"
#include "http/server.h"

namespace muster::http {

/// Fills \a out with everything but the body. 0, or the status to refuse the request and close with: 400 for a target
/// or a Host that is not allowed to be, 421 for a host that is not ours.
[[nodiscard]] int checkRequest(const ServerOptions &options, RequestHead &&head,
                               const QByteArray &peer, Request &out);

/// 0 if \a route takes the request, or 404, 405, 413, 415, 417.
[[nodiscard]] int checkRoute(const Route *route, const Request &request, const RequestHead &head);

/// The value of Allow for a 405.
[[nodiscard]] QByteArray allowedMethods(const Route &route);

/// "example.com" for "example.com:8080", lower case; empty if \a field is not a valid Host.
[[nodiscard]] QByteArray hostName(QByteArrayView field);

/// The peer, or, if it is a trusted proxy, the last address in X-Forwarded-For that is not one.
[[nodiscard]] QByteArray clientAddress(const ServerOptions &options, const Headers &headers,
                                       const QByteArray &peer);

} // namespace muster::http
