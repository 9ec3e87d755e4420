// SPDX-License-Identifier: GPL-3.0-or-later
// Does to a window what a person would do with mouse and keys, and pictures what is then seen: the window and the dialogs
// and popups over it. Things are found by their object names. GUI thread.
#pragma once

#include <QPixmap>
#include <QString>
#include <QVariant>
#include <QWidget>

namespace muster::app {

/// Something that a person does. Without a value: a button is pressed, an action triggered. A whole number is the place of
/// a tab, of a row, of an entry (-1: the last), or how far an area is scrolled; a list of them are rows that are selected
/// together; a point is a table's cell that is edited; a text is typed.
struct Step
{
    QString target;
    QVariant value = {};
};

class Stage
{
public:
    /// \a window must live longer.
    explicit Stage(QWidget &window)
        : m_window(window)
    {
    }

    /// False where nothing of that name is seen, or nothing can be done with it.
    [[nodiscard]] bool perform(const Step &step);
    /// Closes what is over the window, answering nothing, and the notices in it.
    void clear();
    /// Dialogs lie in the middle, with their titles.
    [[nodiscard]] QPixmap picture() const;

private:
    [[nodiscard]] QWidgetList over() const;
    [[nodiscard]] QObject *find(const QString &name) const;

    QWidget &m_window;
};

} // namespace muster::app
