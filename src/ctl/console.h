// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says: results as JSON on standard output, words for a person on standard error.
// Main thread only.
#pragma once

#include "support/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace muster::ctl {

class Console
{
public:
    void setJson(bool wanted) { m_json = wanted; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// One line for the person.
    void say(const QString &line) const;
    /// A line that the next one overwrites; only where standard error is a terminal and JSON was
    /// not asked for.
    void progress(const QString &line);
    /// The command's result; printed only with --json.
    void result(const QJsonObject &object) const;
    void result(const QJsonArray &array) const;
    /// The error in words, and with --json as {"error":{"code","message","place","remedy"}} too.
    void fail(const Error &error) const;
    /// --help and --version: words that were asked for go to standard output.
    void print(const QString &text) const;

private:
    void clearProgress() const;

    bool m_json = false;
    mutable bool m_progressShown = false;
};

/// UTC ms as it stands in results: "2026-11-21T06:00:00.000Z", or null.
[[nodiscard]] QJsonValue timeOf(const std::optional<qint64> &ms);

} // namespace muster::ctl
