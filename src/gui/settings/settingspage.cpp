// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingspage.h"

#include "gui/settings/appearancesection.h"
#include "gui/settings/databasesection.h"
#include "gui/settings/listenersection.h"
#include "gui/settings/shortcutssection.h"
#include "gui/settings/vendorssection.h"
#include "gui/settings/workspacesection.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/scrollareas.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int listWidth = 220;
constexpr int widestSection = 860; ///< longer lines are hard to read

} // namespace

SettingsPage::SettingsPage(Services &services, QWidget *parent)
    : Page(PageName::Settings, services, parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize({Space::icon, Space::icon});
    m_list->setFrameShape(QFrame::NoFrame);
    setLook(m_list, Look::Navigation);
    auto *column = new QVBoxLayout(this);
    // At the right the sections have their scroll bar within the margin.
    column->setContentsMargins(Space::xl, Space::xl, Space::m, Space::xl);
    column->setSpacing(Space::l);
    column->addWidget(new PageHeader(tr("Settings"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::xl);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);

    addSection(new WorkspaceSection(services), u"workspace"_s);
    addSection(new DatabaseSection(services), u"database"_s);
    addSection(new VendorsSection(services), u"deliveries"_s);
    addSection(new ListenerSection(services), u"listener"_s);
    addSection(new AppearanceSection(services), u"appearance"_s);
    addSection(new LanguageSection(services), u"language"_s);
    if (services.shortcuts)
        addSection(new ShortcutsSection(*services.shortcuts, services), u"keyboard"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (index >= 0 && isVisible())
            m_sections[index]->activate();
    });
    m_list->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::addSection(Section *section, const QString &iconName)
{
    auto *area = new QScrollArea(m_stack);
    area->setObjectName(section->name() + u"Scroll"_s);
    setUpScrolling(area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line breaks
    auto *inside = new QWidget(area);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    section->setMaximumWidth(widestSection);
    row->addWidget(section, 1);
    row->addStretch(0);
    area->setWidget(inside);
    keepWidthBesideScrollBar(area);
    m_stack->addWidget(area);
    m_sections.append(section);
    auto *item = new QListWidgetItem(icon(iconName), section->title(), m_list);
    item->setSizeHint({0, Space::rowHeight + Space::xs});
}

void SettingsPage::choose(const QString &name)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->name() == name)
            m_list->setCurrentRow(i);
    }
}

void SettingsPage::activate()
{
    m_sections[m_list->currentRow()]->activate();
}

void SettingsPage::open(const QVariantMap &arguments)
{
    choose(arguments.value(u"section"_s).toString());
    m_sections[m_list->currentRow()]->open(arguments);
}

QVariantMap SettingsPage::saveState() const
{
    QVariantMap sections;
    for (const Section *section : m_sections) {
        const QVariantMap state = section->saveState();
        if (!state.isEmpty())
            sections.insert(section->name(), state);
    }
    return {{u"section"_s, m_sections[m_list->currentRow()]->name()}, {u"drafts"_s, sections}};
}

void SettingsPage::restoreState(const QVariantMap &state)
{
    const QVariantMap drafts = state.value(u"drafts"_s).toMap();
    for (Section *section : m_sections)
        section->restoreState(drafts.value(section->name()).toMap());
    choose(state.value(u"section"_s).toString());
}

} // namespace muster::gui
