// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "gui/foundation/page.h"
#include "gui/shell/languages.h"
#include "gui/widgets/stateview.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::app {

namespace {

constexpr auto lookInterval = 100ms;
constexpr int quietLooks = 3;
constexpr int quietLooksInOtherColors = 1; ///< nothing is loaded anew
constexpr int mostLooks = 150;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

} // namespace

Screenshots::Screenshots(gui::MainWindow &window, gui::Preferences &preferences,
                         const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_folder(folder)
    , m_stage(window)
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::start(const QList<Scene> &scenes)
{
    m_scenes = scenes;
    nextScene();
}

void Screenshots::nextScene()
{
    m_stage.clear();
    if (m_scenes.isEmpty()) {
        m_look.stop();
        Q_EMIT finished(m_failures.join(u'\n'));
        return;
    }
    const Scene &scene = m_scenes.first();
    m_isDark = false;
    m_preferences.setAppearance(gui::Appearance::Light);
    m_steps = scene.steps;
    if (!scene.link.page.isEmpty())
        m_window.openLink(scene.link);
    go();
}

/// Lets the window come to rest; then look() sees to what comes next.
void Screenshots::go()
{
    m_quiet = 0;
    m_looks = 0;
    m_look.start();
}

bool Screenshots::isLoading() const
{
    const QList<gui::StateView *> views = m_window.findChildren<gui::StateView *>();
    const QList<gui::Page *> pages = m_window.findChildren<gui::Page *>();
    return std::any_of(views.cbegin(), views.cend(),
                       [](const gui::StateView *view) {
                           return view->isVisible() &&
                                  view->state() == gui::StateView::State::Loading;
                       }) ||
           std::any_of(pages.cbegin(), pages.cend(), [](const gui::Page *page) {
               return page->isVisible() && page->isLoading();
           });
}

void Screenshots::look()
{
    m_quiet = isLoading() ? 0 : m_quiet + 1;
    const int enough = m_isDark ? quietLooksInOtherColors : quietLooks;
    if (m_quiet < enough && ++m_looks < mostLooks)
        return;
    m_look.stop();
    if (m_steps.isEmpty())
        return take();
    const Step step = m_steps.takeFirst();
    if (!m_stage.perform(step))
        m_failures.append(
                Text::tr("%1: “%2” is not there.").arg(m_scenes.first().name, step.target));
    go();
}

void Screenshots::take()
{
    // What was to be done after the pictures has been done.
    if (m_scenes.first().name.isEmpty()) {
        m_scenes.removeFirst();
        return nextScene();
    }
    if (const auto saved = save(m_isDark); !saved) {
        Q_EMIT finished(saved.error().text());
        return;
    }
    if (!m_isDark) {
        m_isDark = true;
        m_preferences.setAppearance(gui::Appearance::Dark);
        return go();
    }
    const QList<Step> after = m_scenes.takeFirst().after;
    if (!after.isEmpty())
        m_scenes.prepend({{}, {}, after});
    nextScene();
}

Result<void> Screenshots::save(bool dark) const
{
    const qreal scale = m_window.devicePixelRatioF();
    const QString name = u"%1-%2-%3-%4x%5%6.png"_s
                                 .arg(m_scenes.first().name, dark ? u"dark"_s : u"light"_s,
                                      gui::Languages::current(m_preferences))
                                 .arg(m_window.width())
                                 .arg(m_window.height())
                                 .arg(qFuzzyCompare(scale, 1) ? QString() : u"@%1x"_s.arg(scale));
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_folder) || !m_stage.picture().save(path))
        return fail(ErrorCode::Io, Text::tr("The picture cannot be saved."), path,
                    Text::tr("Name a folder that you can write to."));
    return {};
}

} // namespace muster::app
