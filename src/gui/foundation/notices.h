// SPDX-License-Identifier: GPL-3.0-or-later
// Short news for the person, which the shell shows as toasts. GUI thread.
#pragma once

#include "support/error.h"

#include <QObject>
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
};

class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void show(const Notice &notice) { Q_EMIT shown(notice); }
    void success(const QString &text) { show({Notice::Kind::Success, text}); }
    void failure(const Error &error)
    {
        show({Notice::Kind::Failure, error.message,
              QStringList{error.place, error.remedy}.join(u'\n').trimmed()});
    }

Q_SIGNALS:
    void shown(const muster::gui::Notice &notice);
};

} // namespace muster::gui
