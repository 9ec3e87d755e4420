// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "gui/shell/languages.h"
#include "gui/widgets/stateview.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::app {

namespace {

constexpr auto lookInterval = 100ms;
constexpr int quietLooks = 4;
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
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &Screenshots::look);
}

void Screenshots::start(const QString &page)
{
    QStringList pages{u"start"_s};
    if (const gui::WorkspaceView *view = m_window.view()) {
        pages.clear();
        for (const QAction *action : view->navigation())
            pages.append(action->objectName());
    }
    for (const bool dark : {false, true}) {
        for (const QString &name : std::as_const(pages)) {
            if (page.isEmpty() || name == page || name == u"start")
                m_shots.append({name, dark});
        }
    }
    next();
}

void Screenshots::next()
{
    if (m_shots.isEmpty()) {
        m_look.stop();
        Q_EMIT finished({});
        return;
    }
    const Shot &shot = m_shots.first();
    m_preferences.setAppearance(shot.dark ? gui::Appearance::Dark : gui::Appearance::Light);
    if (m_window.view())
        m_window.openLink({shot.page});
    m_quiet = 0;
    m_looks = 0;
    m_look.start();
}

bool Screenshots::isLoading() const
{
    const QList<gui::StateView *> views = m_window.findChildren<gui::StateView *>();
    return std::any_of(views.cbegin(), views.cend(), [](const gui::StateView *view) {
        return view->isVisible() && view->state() == gui::StateView::State::Loading;
    });
}

void Screenshots::look()
{
    m_quiet = isLoading() ? 0 : m_quiet + 1;
    if (m_quiet < quietLooks && ++m_looks < mostLooks)
        return;
    m_look.stop();
    if (const auto saved = save(m_shots.takeFirst()); !saved) {
        Q_EMIT finished(saved.error().text());
        return;
    }
    next();
}

Result<void> Screenshots::save(const Shot &shot) const
{
    const QString name = u"%1-%2-%3-%4x%5.png"_s
                                 .arg(shot.page, shot.dark ? u"dark"_s : u"light"_s,
                                      gui::Languages::current(m_preferences))
                                 .arg(m_window.width())
                                 .arg(m_window.height());
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_folder) || !m_window.grab().save(path))
        return fail(ErrorCode::Io, Text::tr("The picture cannot be saved."), path,
                    Text::tr("Name a folder that you can write to."));
    return {};
}

} // namespace muster::app
