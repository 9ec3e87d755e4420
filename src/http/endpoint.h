// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request goes, taken from a URL once and checked, so that sending does not parse URLs. A
// plain value.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace muster::http {

struct Endpoint
{
    bool tls = true;
    QString host; ///< ASCII form of a name, or an address without brackets
    quint16 port = 443;
    QByteArray target = "/"; ///< path and query, percent-encoded
    QByteArray hostField;    ///< the value of Host: with the port if it is not the scheme's own
    QByteArray origin;       ///< "https://host:port", what connections are shared by

    /// Takes http and https with a host. User names, passwords and fragments are refused:
    /// credentials belong into a header field, and an error must not repeat them.
    [[nodiscard]] static Result<Endpoint> fromUrl(const QUrl &url);

    bool operator==(const Endpoint &) const = default;
};

} // namespace muster::http
