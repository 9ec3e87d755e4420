// SPDX-License-Identifier: GPL-3.0-or-later
// Short news for the person, which the shell shows as toasts over the page. Newer news about the same thing takes the
// place of the older. GUI thread.
#pragma once

#include "support/error.h"
#include "support/ids.h"

#include <QWidget>
#include <functional>

namespace muster::gui {

struct Notice
{
    enum class Kind { Information, Success, Warning, Failure };

    Kind kind = Kind::Information;
    QString text;                      ///< one sentence
    QString details = {};              ///< the place, the remedy
    QString actionLabel = {};          ///< such as "Undo"; empty: no action
    std::function<void()> action = {}; ///< called at most once
    QString about =
            {}; ///< what it is news of, such as newsOf() a campaign; empty: of nothing that lasts
};

[[nodiscard]] inline QString newsOf(CampaignId campaign)
{
    return QStringLiteral("campaign %1").arg(campaign.value);
}

/// Of the connection to the database: that it is there again takes the place of that it was lost.
[[nodiscard]] inline QString newsOfConnection()
{
    return QStringLiteral("connection");
}

/// A part of a page that toasts must not lie on: a total, the buttons below a table.
void keepClear(QWidget *part);
[[nodiscard]] bool isKeptClear(const QWidget *part);

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Notice &notice) { Q_EMIT shown(notice); }
    void success(const QString &text, const QString &about = {})
    {
        show({.kind = Notice::Kind::Success, .text = text, .about = about});
    }
    void failure(const Error &error)
    {
        show({Notice::Kind::Failure,
              error.message,
              QStringList{error.place, error.remedy}.join(u'\n').trimmed(),
              {},
              {},
              error.code == ErrorCode::ConnectionLost ? newsOfConnection() : QString()});
    }

Q_SIGNALS:
    void shown(const muster::gui::Notice &notice);
};

} // namespace muster::gui
