// SPDX-License-Identifier: GPL-3.0-or-later
// What the JSON readers of every rule format share: strict parsing, and reading keys without dropping any.
// Internal to rules; pure functions, thread-safe. Errors carry the path as their place.
#pragma once

#include "rules/ruletree.h"
#include "support/error.h"
#include "support/try.h"

#include <QByteArray>
#include <QJsonObject>

namespace muster::rules {

/// One JSON value of at most maximumInputSize bytes. A key that an object has twice is refused: one of its values would
/// be lost without a word.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &json);

/// Refuses keys that are not in \a known.
[[nodiscard]] Result<void> onlyKeys(const QJsonObject &json, const QStringList &known,
                                    const QString &path);

/// A boolean that is false where it is absent.
[[nodiscard]] Result<bool> flagOf(const QJsonObject &json, const QString &key, const QString &path);

/// A text that must be there and not be blank.
[[nodiscard]] Result<QString> textOf(const QJsonObject &json, const QString &key,
                                     const QString &path);

/// "and", "or", in any case.
[[nodiscard]] Result<Combinator> combinatorOf(const QJsonValue &value, const QString &path);

/// Null, boolean, number, text, or a list of those.
[[nodiscard]] Result<void> plainValue(const QJsonValue &value, const QString &path);

/// \a nodes joined by \a links (one fewer), where "and" binds tighter than "or".
[[nodiscard]] RuleGroup andBeforeOr(const QList<RuleNode> &nodes, const QList<Combinator> &links);

} // namespace muster::rules
