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
    static const QRegularExpression urlPassword(u"(://[^\\s/:@]*:)[^\\s@/]+@"_s);
    static const QRegularExpression webhookSecret(u"whsec_[A-Za-z0-9+/=_-]+"_s);
    static const QRegularExpression credentials(u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pairs(
            u"\\b(password|passwd|secret|token|api[_-]?key|key)(\\s*[=:]\\s*\"?)[^\\s&,;\"]+"_s,
            QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    out.replace(urlPassword, u"\\1***@"_s);
    out.replace(webhookSecret, u"whsec_***"_s);
    out.replace(credentials, u"\\1 ***"_s);
    out.replace(pairs, u"\\1\\2***"_s);
    return out;
}

} // namespace muster
