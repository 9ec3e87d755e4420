// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/endpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidInput, message, {},
                Text::tr("Give an address such as https://api.example.com/send."));
}

} // namespace

Result<Endpoint> Endpoint::fromUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return refuse(Text::tr("The web address is incomplete or not valid."));
    const QString scheme = url.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return refuse(Text::tr("The web address must begin with https:// or http://."));
    if (!url.userInfo().isEmpty())
        return refuse(Text::tr("The web address must not hold a user name or a password."));
    if (url.hasFragment())
        return refuse(Text::tr("The web address must not hold a part behind “#”."));
    if (url.port() == 0)
        return refuse(Text::tr("The web address names port 0, which cannot be used."));

    Endpoint out;
    out.tls = scheme == "https"_L1;
    out.host = url.host(QUrl::FullyEncoded);
    const quint16 usual = out.tls ? 443 : 80;
    out.port = static_cast<quint16>(url.port(usual));
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    out.target = path.startsWith('/') ? path : '/' + path;
    if (url.hasQuery())
        out.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();

    const bool bracketed = out.host.contains(u':');
    const QByteArray name = bracketed ? '[' + out.host.toLatin1() + ']' : out.host.toLatin1();
    const QByteArray port = ':' + QByteArray::number(out.port);
    out.hostField = out.port == usual ? name : name + port;
    out.origin = (out.tls ? "https://" : "http://") + name + port;
    return out;
}

} // namespace muster::http
