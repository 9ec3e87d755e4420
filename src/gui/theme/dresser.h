// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the style sheet to windows, each as soon as there is one, and not to the application: there every widget that is
// put into another one would have its style worked out again, with all that are in it, before anything is shown. An event
// filter of the application. GUI thread.
#pragma once

#include <QObject>
#include <QString>

namespace muster::gui {

class Dresser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSheet(const QString &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_sheet;
};

} // namespace muster::gui
