// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestcheck.h"

#include <QHostAddress>

namespace muster::http {

namespace {

bool isHostCharacter(char c)
{
    const bool alphanumeric =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || QByteArrayView("-._~!$&'()*+,;=%").contains(c);
}

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Splits "http://host:80/path?query" (RFC 9112 3.2.2), which proxies send; false if it is not of that form.
bool splitAbsolute(QByteArrayView target, QByteArrayView &authority, QByteArrayView &rest)
{
    const qsizetype slashes = target.indexOf("://");
    if (slashes < 0)
        return false;
    const QByteArrayView scheme = target.first(slashes);
    if (!equalFolded(scheme, "http") && !equalFolded(scheme, "https"))
        return false;
    const QByteArrayView behind = target.sliced(slashes + 3);
    qsizetype end = 0;
    while (end < behind.size() && behind[end] != '/' && behind[end] != '?')
        ++end;
    authority = behind.first(end);
    rest = behind.sliced(end);
    return true;
}

bool isVisible(QByteArrayView target)
{
    return std::all_of(target.begin(), target.end(),
                       [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool splitTarget(Request &out, QByteArrayView &authority)
{
    QByteArrayView rest = out.target;
    if (!isVisible(rest))
        return false;
    const bool originForm = rest.startsWith('/') || rest == "*";
    if (!originForm && !splitAbsolute(out.target, authority, rest))
        return false;
    const qsizetype question = rest.indexOf('?');
    out.path = rest.first(question < 0 ? rest.size() : question).toByteArray();
    if (out.path.isEmpty())
        out.path = "/";
    if (question >= 0)
        out.query = rest.sliced(question + 1).toByteArray();
    return true;
}

bool isAllowedHost(const ServerOptions &options, const QByteArray &name)
{
    return options.allowedHosts.contains("*") || options.allowedHosts.contains(name);
}

bool takesMethod(const Route &route, const QByteArray &method)
{
    return route.methods.contains(method) || (method == "HEAD" && route.methods.contains("GET"));
}

} // namespace

QByteArray hostName(QByteArrayView field)
{
    qsizetype end = 0;
    if (field.startsWith('[')) {
        end = field.indexOf(']') + 1;
        if (end < 4 || QHostAddress(QString::fromLatin1(field.sliced(1, end - 2))).protocol() !=
                               QAbstractSocket::IPv6Protocol)
            return {};
    } else {
        while (end < field.size() && isHostCharacter(field[end]))
            ++end;
    }
    const QByteArrayView rest = field.sliced(end);
    if (end == 0 || (!rest.isEmpty() && (rest[0] != ':' || !isPort(rest.sliced(1)))))
        return {};
    return field.first(end).toByteArray().toLower();
}

QByteArray clientAddress(const ServerOptions &options, const Headers &headers,
                         const QByteArray &peer)
{
    if (!options.trustedProxies.contains(peer))
        return peer;
    QByteArray chain;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (equalFolded(headers.nameAt(i), "X-Forwarded-For"))
            chain += ',' + headers.valueAt(i).toByteArray();
    }
    const QList<QByteArray> hops = chain.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull()) // what stands further left was said by someone we cannot name
            return peer;
        const QByteArray text = address.toString().toLatin1();
        if (!options.trustedProxies.contains(text))
            return text;
    }
    return peer;
}

int checkRequest(const ServerOptions &options, RequestHead &&head, const QByteArray &peer,
                 Request &out)
{
    out.method = std::move(head.method);
    out.target = std::move(head.target);
    out.headers = std::move(head.headers);
    const qsizetype hosts = out.headers.count("Host");
    if (hosts > 1 || (hosts == 0 && head.minorVersion >= 1))
        return 400;
    QByteArrayView authority;
    if (!splitTarget(out, authority))
        return 400;
    out.host = out.headers.value("Host");
    QByteArray name = hostName(out.host);
    if (hosts == 1 && name.isEmpty())
        return 400;
    if (!authority.isEmpty()) { // an absolute target overrules Host
        out.host = authority.toByteArray();
        name = hostName(out.host);
        if (name.isEmpty())
            return 400;
    }
    if (!out.host.isEmpty() && !isAllowedHost(options, name))
        return 421;
    out.peerAddress = peer;
    out.clientAddress = clientAddress(options, out.headers, peer);
    return 0;
}

int checkRoute(const Route *route, const Request &request, const RequestHead &head)
{
    if (!route)
        return 404;
    if (!takesMethod(*route, request.method))
        return 405;
    if (head.minorVersion >= 1 && request.headers.contains("Expect") &&
        !equalFolded(request.headers.view("Expect"), "100-continue"))
        return 417;
    if (head.framing.kind == BodyFraming::Kind::None)
        return 0;
    const QByteArrayView coding = request.headers.view("Content-Encoding");
    if (!coding.isEmpty() && !equalFolded(coding, "identity"))
        return 415;
    if (!route->contentTypes.isEmpty() &&
        !route->contentTypes.contains(mediaType(request.headers.view("Content-Type"))))
        return 415;
    return head.framing.length > route->bodyLimit ? 413 : 0;
}

QByteArray allowedMethods(const Route &route)
{
    QByteArray out = route.methods.join(", ");
    if (route.methods.contains("GET") && !route.methods.contains("HEAD"))
        out += ", HEAD";
    return out;
}

} // namespace muster::http
