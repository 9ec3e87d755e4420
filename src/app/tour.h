// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to see in Muster: every page, and in the demo every view, form and dialog too, each with the way to it.
// Plain functions and values.
#pragma once

#include "app/stage.h"
#include "gui/foundation/page.h"

namespace muster::app {

struct Scene
{
    QString name;            ///< of its pictures; begins with the page's name
    gui::PageLink link = {}; ///< without a page: it goes on from the scene before
    QList<Step> steps = {};
    QList<Step> after = {}; ///< to be done when the pictures are taken
};

/// The pages, as they come into view.
[[nodiscard]] QList<Scene> pageTour(const QStringList &pages);
/// Everything, in a demo that is fresh and may be changed. Files to import are made in \a folder.
[[nodiscard]] QList<Scene> demoTour(const QString &folder);
/// The name of the page that a scene belongs to.
[[nodiscard]] QString pageOf(const Scene &scene);

} // namespace muster::app
