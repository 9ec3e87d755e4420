// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/answers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::listener {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListenerAnswers)
};

http::Response json(int status, const QJsonObject &body)
{
    http::Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

http::Response laterAnswer(const QString &message, const QByteArray &seconds)
{
    http::Response response = errorAnswer(503, message);
    response.headers.add("retry-after", seconds);
    return response;
}

} // namespace

http::Response okAnswer()
{
    static const http::Response ok = json(200, {{u"status"_s, u"ok"_s}});
    return ok; // shares its texts
}

http::Response errorAnswer(int status, const Error &error)
{
    QJsonObject body{{u"error"_s, error.message}};
    if (!error.place.isEmpty())
        body.insert(u"place"_s, error.place);
    if (!error.remedy.isEmpty())
        body.insert(u"remedy"_s, error.remedy);
    return json(status, body);
}

http::Response errorAnswer(int status, const QString &message)
{
    return json(status, QJsonObject{{u"error"_s, message}});
}

http::Response unavailableAnswer()
{
    return laterAnswer(Text::tr("It cannot be kept at the moment; please send it again."), "2");
}

http::Response lockedAnswer()
{
    return laterAnswer(Text::tr("It cannot be verified at the moment; please send it again."),
                       "10");
}

} // namespace muster::listener
