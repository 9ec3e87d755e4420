// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/console.h"

#include "support/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

void write(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::clearProgress() const
{
    if (m_progressShown)
        write(stderr, "\r\033[K");
    m_progressShown = false;
}

void Console::say(const QString &line) const
{
    clearProgress();
    write(stderr, line.toUtf8() + '\n');
}

void Console::progress(const QString &line)
{
    if (m_json || isatty(STDERR_FILENO) == 0)
        return;
    clearProgress();
    write(stderr, line.toUtf8());
    m_progressShown = true;
}

void Console::result(const QJsonObject &object) const
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::result(const QJsonArray &array) const
{
    if (m_json)
        write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Console::fail(const Error &error) const
{
    // Piece by piece: "--secret: " before a sentence is no secret.
    Error shown = error;
    shown.message = redacted(error.message);
    shown.place = redacted(error.place);
    say(shown.text());
    if (!error.detail.isEmpty())
        qCDebug(logEngine).noquote() << redacted(error.detail);
    result(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)},
                                                {u"message"_s, shown.message},
                                                {u"place"_s, shown.place},
                                                {u"remedy"_s, shown.remedy}}}});
}

void Console::print(const QString &text) const
{
    write(stdout, text.toUtf8());
}

QJsonValue timeOf(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*ms).toUTC().toString(Qt::ISODateWithMs))
              : QJsonValue();
}

} // namespace muster::ctl
