// SPDX-License-Identifier: GPL-3.0-or-later
// Log categories, one a folder, and the one function that keeps secrets out of logs and messages. Thread-safe.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace muster {

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logIngest)
Q_DECLARE_LOGGING_CATEGORY(logDelivery)
Q_DECLARE_LOGGING_CATEGORY(logListener)
Q_DECLARE_LOGGING_CATEGORY(logEngine)

/// \a text with passwords in URLs, webhook secrets, bearer and basic credentials and key=… pairs replaced by "***".
[[nodiscard]] QString redacted(const QString &text);

} // namespace muster
