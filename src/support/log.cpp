// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

Q_LOGGING_CATEGORY(logStorage, "muster.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logIngest, "muster.ingest", QtInfoMsg)
Q_LOGGING_CATEGORY(logDelivery, "muster.delivery", QtInfoMsg)
Q_LOGGING_CATEGORY(logListener, "muster.listener", QtInfoMsg)
Q_LOGGING_CATEGORY(logEngine, "muster.engine", QtInfoMsg)

QString redacted(const QString &text)
{
    // Up to the last "@", since people write passwords with "@" and "/" as they are; a number alone is a port.
    static const QRegularExpression urlPassword(
            u"(://[^\\s/:@]*:)(?!\\d+(?:[/?#\\s]|$))[^\\s\"]+@"_s);
    static const QRegularExpression webhookSecret(u"whsec_[A-Za-z0-9+/=_-]+"_s);
    static const QRegularExpression credentials(u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    // name=value, name: value, "name":"value", name='value'; also as the end of a longer name (client_secret).
    static const QRegularExpression pairs(
            u"((?:password|passwd|secret|token|api[_-]?key|(?:\\b|[_-])key)\"?\\s*[=:]\\s*)"
            u"(?:\"(?:[^\"\\\\]|\\\\.)*(\")|'[^']*(')|[^\\s&,;\"']+)"_s,
            QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    out.replace(urlPassword, u"\\1***@"_s);
    out.replace(webhookSecret, u"whsec_***"_s);
    out.replace(credentials, u"\\1 ***"_s);
    out.replace(pairs, u"\\1\\2\\3***\\2\\3"_s);
    return out;
}

} // namespace muster
