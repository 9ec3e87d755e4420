// SPDX-License-Identifier: GPL-3.0-or-later
// The half of segmenteditor.h that makes its parts: layout and actions, and what goes in and out as text.
#include "gui/segments/segmenteditor.h"

#include "engine/audiences.h"
#include "gui/segments/audiencepanel.h"
#include "gui/segments/rulebuilder.h"
#include "gui/segments/ruletextpane.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/pageheader.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int audienceWidth = 312;
constexpr int narrowAudience = 240;
constexpr int narrow = 920; ///< of the whole editor
constexpr int low = 560;
constexpr int textHeight = 130;
constexpr int cardEdge = 1; ///< nothing is painted over it

} // namespace

void SegmentEditor::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    layout->setSpacing(Space::m);
    m_header->setBackVisible(true);
    m_header->setActions({m_save, m_campaign, m_customers});
    layout->addWidget(m_header);
    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(Space::m);
    auto *nameLabel = new QLabel(tr("Name"), this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(u"segmentName"_s);
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setPlaceholderText(tr("Such as: Big spenders in Mumbai"));
    m_name->setMaximumWidth(420);
    m_name->setMaxLength(200);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    setLook(m_nameProblem, Look::Bad);
    m_changed->setObjectName(u"changedState"_s);
    setLook(m_changed, Look::Muted);
    nameLine->addWidget(nameLabel);
    nameLine->addWidget(m_name, 1);
    nameLine->addWidget(m_nameProblem);
    nameLine->addStretch();
    nameLine->addWidget(m_changed);
    layout->addLayout(nameLine);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::l);
    sides->addWidget(makeRuleSide(), 1);
    m_audience = new AudiencePanel(m_counter, m_services.formats, this);
    m_side = new QSplitter(Qt::Vertical, this);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_audience);
    sides->addWidget(m_side);
    layout->addLayout(sides, 1);
}

/// Where there is little room the conditions have the height to themselves: the text stands below the audience, which
/// gives way.
void SegmentEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isSmall = event->size().width() < narrow || event->size().height() < low;
    m_side->setFixedWidth(event->size().width() < narrow ? narrowAudience : audienceWidth);
    QSplitter *place = isSmall ? m_side : m_split;
    if (m_textCard->parentWidget() != place) {
        place->addWidget(m_textCard);
        place->setSizes({3 * textHeight, textHeight});
    }
}

QWidget *SegmentEditor::makeRuleSide()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardEdge, cardEdge, cardEdge, cardEdge);
    column->setSpacing(0);
    m_builder = new RuleBuilder(m_document, m_commands, m_services.formats, m_suggestions, card);
    column->addWidget(makeToolLine());
    column->addWidget(m_builder, 1);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(card);
    m_textCard = makeTextCard();
    m_split->addWidget(m_textCard);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({3 * textHeight, textHeight});
    return m_split;
}

QWidget *SegmentEditor::makeTextCard()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    m_broken = new QFrame(card);
    m_broken->setObjectName(u"brokenBanner"_s);
    setLook(m_broken, Look::BannerBad);
    auto *line = new QHBoxLayout(m_broken);
    auto *words = new QLabel(
            tr("The text cannot be read yet. Above is the last rule that could be read."),
            m_broken);
    words->setWordWrap(true);
    auto *back = new QPushButton(tr("Take that rule"), m_broken);
    back->setObjectName(u"takeLastRule"_s);
    back->setAccessibleName(tr("Replace the text by the last rule that could be read"));
    line->addWidget(words, 1);
    line->addWidget(back);
    m_broken->hide();
    auto *title = new QLabel(tr("The same rule as text"), card);
    setLook(title, Look::Heading);
    m_text = new RuleTextPane(m_document, card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(title);
    column->addWidget(m_broken);
    column->addWidget(m_text, 1);
    connect(back, &QPushButton::clicked, m_text, &RuleTextPane::takeFromDocument);
    return card;
}

QWidget *SegmentEditor::makeToolLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(Space::l - cardEdge, Space::s, Space::s, Space::s);
    line->setSpacing(Space::xs);
    auto *title = new QLabel(tr("Rule"), bar);
    setLook(title, Look::Heading);
    line->addWidget(title);
    line->addStretch();
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, Look::Quiet);
        line->addWidget(button);
    }
    auto *menu = new QMenu(bar);
    menu->addActions({m_import, m_copyText, m_copyJson});
    menu->addSeparator();
    menu->addActions({m_saveAs, m_revert, m_remove});
    menu->setToolTipsVisible(true); // why something cannot be done
    auto *more = new QToolButton(bar);
    more->setObjectName(u"moreOfSegment"_s);
    more->setIcon(icon(u"more"_s));
    more->setToolTip(tr("More actions"));
    more->setAccessibleName(tr("More actions for this segment"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(menu);
    setLook(more, Look::Quiet);
    line->addWidget(more);
    return bar;
}

QAction *SegmentEditor::makeAction(const char *name, const QString &text, const QString &iconName,
                                   const QKeySequence &shortcut)
{
    QAction *action = newAction(this, QString::fromLatin1(name), text, iconName, shortcut);
    addAction(action);
    return action;
}

void SegmentEditor::makeActions()
{
    m_save = makeAction("saveSegment", tr("Save segment"), u"check"_s, QKeySequence(u"Ctrl+S"_s));
    m_saveAs =
            makeAction("saveSegmentAs", tr("Save as…"), u"copy"_s, QKeySequence(u"Ctrl+Shift+S"_s));
    m_revert = makeAction("revertSegment", tr("Discard changes"), u"retry"_s, {});
    m_undo = makeAction("undoRule", tr("Undo"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s));
    m_redo = makeAction("redoRule", tr("Redo"), u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s));
    m_campaign = makeAction("useInCampaign", tr("Use in a campaign"), u"campaigns"_s, {});
    m_customers = makeAction("showMembers", tr("Show these customers"), u"customers"_s, {});
    m_import = makeAction("importRules", tr("Read rule from a file…"), u"folder-open"_s, {});
    m_copyText = makeAction("copyRuleText", tr("Copy rule as text"), u"copy"_s, {});
    m_copyJson = makeAction("copyRuleJson", tr("Copy rule as JSON"), u"copy"_s, {});
    m_remove = makeAction("deleteThisSegment", tr("Delete segment"), u"delete"_s, {});
    addActions(m_commands.actions());
    connect(m_save, &QAction::triggered, this, [this] { save(); });
    connect(m_saveAs, &QAction::triggered, this, &SegmentEditor::saveAs);
    connect(m_revert, &QAction::triggered, this, &SegmentEditor::discard);
    connect(m_undo, &QAction::triggered, this, &SegmentEditor::undo);
    connect(m_redo, &QAction::triggered, &m_document.undoStack(), &QUndoStack::redo);
    connect(m_campaign, &QAction::triggered, this,
            [this] { whenSaved([this] { Q_EMIT campaignRequested(m_saved.id); }); });
    connect(m_customers, &QAction::triggered, this,
            [this] { whenSaved([this] { Q_EMIT customersRequested(m_saved.id); }); });
    connect(m_import, &QAction::triggered, this, &SegmentEditor::importRules);
    connect(m_copyText, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(rules::writeRuleText(m_document.tree()));
        m_services.notices.success(tr("The rule is copied as text."));
    });
    connect(m_copyJson, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(
                QString::fromUtf8(rules::writeRuleJson(m_document.tree())));
        m_services.notices.success(tr("The rule is copied as JSON."));
    });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_saved.id); });
}

QList<QAction *> SegmentEditor::actions() const
{
    return QList<QAction *>{m_save, m_undo, m_redo} + m_commands.actions() +
           QList<QAction *>{m_campaign, m_customers, m_saveAs,   m_revert,
                            m_import,   m_copyText,  m_copyJson, m_remove};
}

void SegmentEditor::importRules()
{
    const FileQuestion question{
            tr("Read a rule from a file"), tr("Rules (*.json *.txt);;All files (*)"), {}};
    m_services.dialogs.openFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        runInBackground(
                this, [path] { return engine::readRuleFile(path); },
                [this](const Result<rules::RuleGroup> &tree) { takeImported(tree); });
    });
}

void SegmentEditor::takeImported(const Result<rules::RuleGroup> &tree)
{
    if (!tree) {
        m_services.notices.failure(tree.error());
        return;
    }
    m_text->takeFromDocument();
    m_document.edit(*tree, {{}, {}, tr("Read rule from a file")});
}

} // namespace muster::gui
