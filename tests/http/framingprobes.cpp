// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/framingprobes.h"

namespace muster::http {

QByteArray get(const QByteArray &fields)
{
    return "GET /anything HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /anything HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

namespace {

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

QList<Probe> acceptedProbes()
{
    const QByteArray plain = "GET|/anything||";
    const QByteArray hello = "POST|/anything||hello";
    return {
            {"plain GET", get({}), 200, false, plain},
            {"query", "GET /anything?a=b?c HTTP/1.1\r\nHost: localhost\r\n\r\n", 200, false,
             "GET|/anything|a=b?c|"},
            {"nothing decoded", "GET /anything%2F..%00?%41 HTTP/1.1\r\nHost: localhost\r\n\r\n",
             200, false, "GET|/anything%2F..%00|%41|"},
            {"an empty line first", "\r\n" + get({}), 200, false, plain},
            {"host with port", "GET /anything HTTP/1.1\r\nHost: LocalHost:8080\r\n\r\n", 200, false,
             plain},
            {"host in brackets", "GET /anything HTTP/1.1\r\nhost:[::1]:80\r\n\r\n", 200, false,
             plain},
            {"blanks around a value", get("X-A: \t b \t\r\nX-Empty:\r\n"), 200, false, plain},
            {"bytes beyond ASCII in a value", get("X-A: gr\xc3\xbc\xc3\x9f\r\n"), 200, false,
             plain},
            {"absolute target",
             "GET http://localhost/anything?q HTTP/1.1\r\nHost: localhost\r\n\r\n", 200, false,
             "GET|/anything|q|"},
            {"1.0 without a host", "GET /anything HTTP/1.0\r\n\r\n", 200, true, plain},
            {"1.0 that would stay", "GET /anything HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200,
             true, plain},
            {"close wanted", get("Connection: foo, Close\r\n"), 200, true, plain},
            {"length", post("Content-Length: 5\r\n", "hello"), 200, false, hello},
            {"length 0", post("Content-Length: 0\r\n", {}), 200, false, "POST|/anything||"},
            {"no length is no body", post({}, {}), 200, false, "POST|/anything||"},
            {"length with zeros", post("Content-Length: 005\r\n", "hello"), 200, false, hello},
            {"body with line feeds", post("Content-Length: 4\r\n", QByteArray("\n\r\0\n", 4)), 200,
             false, QByteArray("POST|/anything||\n\r\0\n", 20)},
            {"chunks", chunked("3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"), 200, false, hello},
            {"chunk size with zeros", chunked("0000000000000005\r\nhello\r\n0\r\n\r\n"), 200, false,
             hello},
            {"chunk size in hex", chunked("0A\r\n0123456789\r\n0\r\n\r\n"), 200, false,
             "POST|/anything||0123456789"},
            {"chunk extensions", chunked("5;a=b;c=\"d e\"\r\nhello\r\n0 ;x\r\n\r\n"), 200, false,
             hello},
            {"trailers are dropped",
             chunked("5\r\nhello\r\n0\r\nX-T: 1\r\nContent-Length: 9\r\n\r\n"), 200, false, hello},
            {"coding in capitals",
             post("Transfer-Encoding: CHUNKED\r\n", "5\r\nhello\r\n0\r\n\r\n"), 200, false, hello},
            {"exactly the limit", post("Content-Length: 64\r\n", QByteArray(64, 'x')), 200, false,
             "POST|/anything||" + QByteArray(64, 'x')},
    };
}

QList<Probe> refusedHeads()
{
    const QByteArray host = "Host: localhost\r\n";
    return {
            {"bare LF", "GET /anything HTTP/1.1\nHost: localhost\n\n", 400, true, {}},
            {"bare LF after a field",
             "GET /anything HTTP/1.1\r\nHost: localhost\n\r\n",
             400,
             true,
             {}},
            {"bare CR", "GET /anything HTTP/1.1\r\nHost: localhost\rX: y\r\n\r\n", 400, true, {}},
            {"CR CR LF", "GET /anything HTTP/1.1\r\nHost: localhost\r\r\n\r\n", 400, true, {}},
            {"NUL in a value", get(QByteArray("X: a\0b\r\n", 8)), 400, true, {}},
            {"NUL in the target",
             QByteArray("GET /any\0 HTTP/1.1\r\n", 20) + host + "\r\n",
             400,
             true,
             {}},
            {"DEL in a value", get("X: a\x7f\r\n"), 400, true, {}},
            {"control in a value", get("X: a\x01\r\n"), 400, true, {}},
            {"blank before the colon", post("Content-Length : 5\r\n", "hello"), 400, true, {}},
            {"tab before the colon", get("X\t: 5\r\n"), 400, true, {}},
            {"folded field", get("X: a\r\n b\r\n"), 400, true, {}},
            {"folded with a tab", get("X: a\r\n\tb\r\n"), 400, true, {}},
            {"folded first field",
             "GET /anything HTTP/1.1\r\n Host: localhost\r\n\r\n",
             400,
             true,
             {}},
            {"no colon", get("nothing\r\n"), 400, true, {}},
            {"no name", get(": value\r\n"), 400, true, {}},
            {"name is no token", get("X(y): value\r\n"), 400, true, {}},
            {"no host", "GET /anything HTTP/1.1\r\n\r\n", 400, true, {}},
            {"two hosts", get(host), 400, true, {}},
            {"empty host", "GET /anything HTTP/1.1\r\nHost:\r\n\r\n", 400, true, {}},
            {"host with a path",
             "GET /anything HTTP/1.1\r\nHost: localhost/x\r\n\r\n",
             400,
             true,
             {}},
            {"host with a user",
             "GET /anything HTTP/1.1\r\nHost: a@localhost\r\n\r\n",
             400,
             true,
             {}},
            {"host list",
             "GET /anything HTTP/1.1\r\nHost: localhost localhost\r\n\r\n",
             400,
             true,
             {}},
            {"host with a bad port",
             "GET /anything HTTP/1.1\r\nHost: localhost:8a\r\n\r\n",
             400,
             true,
             {}},
            {"host not ours",
             "GET /anything HTTP/1.1\r\nHost: evil.example\r\n\r\n",
             421,
             true,
             {}},
            {"absolute target not ours",
             "GET http://evil.example/anything HTTP/1.1\r\nHost: localhost\r\n\r\n",
             421,
             true,
             {}},
            {"1.0 with a host not ours",
             "GET /anything HTTP/1.0\r\nHost: evil.example\r\n\r\n",
             421,
             true,
             {}},
            {"version 2.0", "GET /anything HTTP/2.0\r\n" + host + "\r\n", 505, true, {}},
            {"version 9.9", "GET /anything HTTP/9.9\r\n" + host + "\r\n", 505, true, {}},
            {"version 1.2", "GET /anything HTTP/1.2\r\n" + host + "\r\n", 505, true, {}},
            {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, true, {}},
            {"version in small letters",
             "GET /anything http/1.1\r\n" + host + "\r\n",
             400,
             true,
             {}},
            {"version too long", "GET /anything HTTP/1.10\r\n" + host + "\r\n", 400, true, {}},
            {"no version", "GET /anything\r\n" + host + "\r\n", 400, true, {}},
            {"two blanks", "GET  /anything HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"blank at the end", "GET /anything HTTP/1.1 \r\n" + host + "\r\n", 400, true, {}},
            {"blank in the target", "GET /any thing HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"blank at the start", " GET /anything HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"two empty lines first", "\r\n\r\n" + get({}), 400, true, {}},
            {"method is no token", "G@T /anything HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"target without a slash", "GET anything HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"target with a fragment",
             "GET /anything#x HTTP/1.1\r\n" + host + "\r\n",
             400,
             true,
             {}},
            {"target beyond ASCII",
             "GET /anything\xc3\xbc HTTP/1.1\r\n" + host + "\r\n",
             400,
             true,
             {}},
            {"CONNECT", "CONNECT localhost:80 HTTP/1.1\r\n" + host + "\r\n", 400, true, {}},
            {"TLS to the plain port",
             QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
             400,
             true,
             {}},
    };
}

QList<Probe> refusedBodies()
{
    const QByteArray data = "5\r\nhello\r\n0\r\n\r\n";
    const auto length = [](const QByteArray &value) {
        return post("Content-Length: " + value + "\r\n", "hello");
    };
    const auto coding = [&data](const QByteArray &value) {
        return post("Transfer-Encoding: " + value + "\r\n", data);
    };
    const QByteArray both = "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n";
    const QByteArray swapped = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n";
    const QByteArray once = "Transfer-Encoding: chunked\r\n";
    const QByteArray old = "POST /anything HTTP/1.0\r\nHost: localhost\r\n" + once + "\r\n" + data;
    return {
            {"coding and length", post(both, data), 400, true, {}},
            {"length and coding", post(swapped, data), 400, true, {}},
            {"coding in 1.0", old, 400, true, {}},
            {"unknown coding", coding("xchunked"), 400, true, {}},
            {"gzip, chunked", coding("gzip, chunked"), 400, true, {}},
            {"chunked, identity", coding("chunked, identity"), 400, true, {}},
            {"identity", coding("identity"), 400, true, {}},
            {"chunked twice", coding("chunked, chunked"), 400, true, {}},
            {"two codings", post(once + once, data), 400, true, {}},
            {"empty coding", coding({}), 400, true, {}},
            {"vertical tab before chunked",
             coding("\x0b"
                    "chunked"),
             400,
             true,
             {}},
            {"two lengths",
             post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"),
             400,
             true,
             {}},
            {"equal lengths",
             post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"),
             400,
             true,
             {}},
            {"list of lengths", length("5, 5"), 400, true, {}},
            {"+5", length("+5"), 400, true, {}},
            {"-1", length("-1"), 400, true, {}},
            {"0x5", length("0x5"), 400, true, {}},
            {"5.0", length("5.0"), 400, true, {}},
            {"5 5", length("5 5"), 400, true, {}},
            {"empty length", length({}), 400, true, {}},
            {"chunk size not hex", chunked("g\r\nhello\r\n"), 400, true, {}},
            {"chunk size empty", chunked("\r\nhello\r\n"), 400, true, {}},
            {"chunk size 0x", chunked("0x5\r\nhello\r\n"), 400, true, {}},
            {"chunk size negative", chunked("-5\r\nhello\r\n"), 400, true, {}},
            {"chunk size after a blank", chunked(" 5\r\nhello\r\n"), 400, true, {}},
            {"blank after the chunk size", chunked("5 \r\nhello\r\n"), 400, true, {}},
            {"chunk size of 17 digits", chunked("00000000000000005\r\nhello\r\n"), 400, true, {}},
            {"bare LF after the chunk size", chunked("5\nhello\r\n"), 400, true, {}},
            {"bare CR after the chunk size", chunked("5\rhello\r\n"), 400, true, {}},
            {"LF in an extension", chunked("5;a=\"\n\"\r\nhello\r\n"), 400, true, {}},
            {"chunk data too long", chunked("4\r\nhello\r\n"), 400, true, {}},
            {"bare LF after chunk data", chunked("5\r\nhello\n0\r\n\r\n"), 400, true, {}},
            {"CR and no LF after chunk data", chunked("5\r\nhello\rX"), 400, true, {}},
            {"bare LF after the last chunk", chunked("0\n\n"), 400, true, {}},
            {"folded trailer", chunked("0\r\nX: a\r\n b\r\n\r\n"), 400, true, {}},
            {"trailer without a colon", chunked("0\r\nnothing\r\n\r\n"), 400, true, {}},
            {"LF in a trailer", chunked("0\r\nX: a\n\r\n"), 400, true, {}},
            {"length over the limit", post("Content-Length: 65\r\n", {}), 413, true, {}},
            {"length of 18 digits", length(QByteArray(18, '9')), 413, true, {}},
            {"length of 19 digits", length(QByteArray(19, '9')), 413, true, {}},
            {"length of 30 digits", length(QByteArray(30, '9')), 400, true, {}},
            {"chunk over the limit", chunked("41\r\n"), 413, true, {}},
            {"chunk of 16 digits", chunked("ffffffffffffffff\r\n"), 413, true, {}},
            {"chunks over the limit",
             chunked("40\r\n" + QByteArray(64, 'x') + "\r\n1\r\n"),
             413,
             true,
             {}},
    };
}

QList<Probe> turnedAway()
{
    const QByteArray json = "POST /json HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n";
    return {
            {"unknown path", "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, false, {}},
            {"unknown path with a body",
             "POST /nothing HTTP/1.1\r\nHost: localhost\r\n"
             "Content-Length: 5\r\n\r\nhello",
             404,
             true,
             {}},
            {"unknown method",
             "BREW /anything HTTP/1.1\r\nHost: localhost\r\n\r\n",
             405,
             false,
             {}},
            {"method in small letters",
             "get /anything HTTP/1.1\r\nHost: localhost\r\n\r\n",
             405,
             false,
             {}},
            {"TRACE", "TRACE /anything HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, false, {}},
            {"compressed",
             post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "hello"),
             415,
             true,
             {}},
            {"no type", json + "\r\n{}", 415, true, {}},
            {"other type", json + "Content-Type: text/plain\r\n\r\n{}", 415, true, {}},
            {"the type", json + "Content-Type: Application/JSON; charset=utf-8\r\n\r\n{}", 200,
             false, "POST|/json||{}"},
            {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 200, false,
             "OPTIONS|*||"},
            {"unknown expectation",
             post("Expect: the-best\r\nContent-Length: 5\r\n", "hello"),
             417,
             true,
             {}},
    };
}

} // namespace muster::http
