// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/shortcutssection.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace muster::gui {

ShortcutsModel::ShortcutsModel(const Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(shortcuts)
    , m_shortcuts(shortcuts.list())
{
}

void ShortcutsModel::reload()
{
    const QList<Shortcut> now = m_source.list();
    if (now.size() == m_shortcuts.size()) {
        m_shortcuts = now;
        if (!now.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Keys));
        return;
    }
    beginResetModel();
    m_shortcuts = now;
    endResetModel();
}

int ShortcutsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_shortcuts.size(); ++row) {
        if (m_shortcuts[row].id == id)
            return row;
    }
    return -1;
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shortcuts.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Shortcut &shortcut = m_shortcuts[index.row()];
    if (role == Qt::FontRole && shortcut.current != shortcut.standard && index.column() == Keys) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Where:
        return shortcut.group;
    case Action:
        return shortcut.text;
    default:
        return shortcut.current.toString(QKeySequence::NativeText);
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : section == Action ? tr("Action") : tr("Keys");
}

ShortcutsSection::ShortcutsSection(Shortcuts &shortcuts, Services &services, QWidget *parent)
    : Section("shortcuts", tr("Shortcuts"),
              tr("Keys for what you do often. Choose an action and press the keys that you want."),
              services, parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutsModel(shortcuts, this))
    , m_table(new QTableView(this))
    , m_chosen(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("Use these keys"), this))
    , m_none(new QPushButton(tr("No keys"), this))
    , m_reset(new QPushButton(tr("Back to the standard"), this))
    , m_conflict(new QLabel(this))
{
    makeTable();
    makeEditor();
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        m_model->reload();
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsSection::showChosen);
    showChosen();
}

void ShortcutsSection::makeTable()
{
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(tr("Actions and their shortcuts"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutsModel::Action, QHeaderView::Stretch);
    m_table->setColumnWidth(ShortcutsModel::Where, 160);
    m_table->setColumnWidth(ShortcutsModel::Keys, 200);
    m_table->setMinimumHeight(8 * Space::rowHeight);
    column()->addWidget(m_table, 1);
}

void ShortcutsSection::makeEditor()
{
    QVBoxLayout *card = addCard();
    m_chosen->setObjectName(u"chosenAction"_s);
    setLook(m_chosen, Look::Heading);
    card->addWidget(m_chosen);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Keys of the chosen action"));
    if (auto *inner = keysLine())
        inner->setAccessibleName(tr("Keys of the chosen action"));
    m_set->setObjectName(u"setShortcut"_s);
    setLook(m_set, Look::Primary);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_none->setObjectName(u"clearShortcut"_s);
    auto *all = new QPushButton(tr("Reset all…"), this);
    all->setObjectName(u"resetAllShortcuts"_s);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(Space::s);
    typed->addWidget(m_keys, 1);
    typed->addWidget(m_set);
    card->addLayout(typed);
    auto *others = new QHBoxLayout;
    others->setSpacing(Space::s);
    others->addWidget(m_none);
    others->addWidget(m_reset);
    others->addStretch(1);
    others->addWidget(all);
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);
    setLook(m_conflict, Look::Bad);
    card->addWidget(m_conflict);
    card->addLayout(others);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsSection::judge);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsSection::keep);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_keys->clear();
        keep();
    });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_shortcuts.reset(m_model->shortcutAt(m_table->currentIndex().row()).id); });
    connect(all, &QPushButton::clicked, this, [this] {
        services().dialogs.ask(this,
                               {tr("Reset the shortcuts"),
                                tr("Give every action its standard keys again?"),
                                {},
                                {tr("Reset all shortcuts")},
                                true},
                               [this](int choice) {
                                   if (choice == 0)
                                       m_shortcuts.resetAll();
                               });
    });
}

void ShortcutsSection::activate()
{
    m_model->reload();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ShortcutsModel::Action));
}

void ShortcutsSection::showChosen()
{
    const Shortcut shortcut = m_model->shortcutAt(m_table->currentIndex().row());
    m_chosen->setText(shortcut.id.isEmpty() ? tr("No action is chosen")
                                            : tr("%1: %2").arg(shortcut.group, shortcut.text));
    m_keys->setKeySequence(shortcut.current);
    m_none->setEnabled(!shortcut.current.isEmpty());
    m_reset->setEnabled(!shortcut.id.isEmpty() && shortcut.current != shortcut.standard);
    judge();
}

QLineEdit *ShortcutsSection::keysLine() const
{
    return m_keys->findChild<QLineEdit *>(u"qt_keysequenceedit_lineedit"_s);
}

void ShortcutsSection::judge()
{
    // Qt does not speak all languages of ours, and puts its own words back with every change.
    if (auto *inner = keysLine())
        inner->setPlaceholderText(tr("Press the keys"));
    const Shortcut shortcut = m_model->shortcutAt(m_table->currentIndex().row());
    const QKeySequence keys = m_keys->keySequence();
    const QList<Shortcut> conflicts = m_shortcuts.conflicts(shortcut.id, keys);
    m_conflict->setVisible(!conflicts.isEmpty());
    if (!conflicts.isEmpty()) {
        m_conflict->setText(tr("“%1” has these keys already (%2). Choose others, or change that "
                               "one first.")
                                    .arg(conflicts.first().text, conflicts.first().group));
    }
    m_set->setEnabled(!shortcut.id.isEmpty() && conflicts.isEmpty() && keys != shortcut.current);
}

void ShortcutsSection::keep()
{
    const Shortcut shortcut = m_model->shortcutAt(m_table->currentIndex().row());
    if (!shortcut.id.isEmpty())
        m_shortcuts.set(shortcut.id, m_keys->keySequence());
}

} // namespace muster::gui
