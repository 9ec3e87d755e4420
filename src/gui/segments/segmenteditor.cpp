// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmenteditor.h"

#include "gui/segments/audiencepanel.h"
#include "gui/segments/rulebuilder.h"
#include "gui/segments/rulefields.h"
#include "gui/segments/ruletextpane.h"
#include "gui/segments/textsuggestions.h"
#include "gui/segments/unfinished.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/pageheader.h"
#include "rules/rulejson.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

using storage::Connection;
using storage::Role;

SegmentEditor::SegmentEditor(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(m_document)
    , m_suggestions(new TextSuggestions(services.session, this))
    , m_counter(services.session)
    , m_header(new PageHeader(tr("Segment"), this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(new QLabel(this))
    , m_changed(new QLabel(this))
{
    makeActions();
    makeLayout();
    connectParts();
}

SegmentEditor::~SegmentEditor() = default;

void SegmentEditor::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &SegmentEditor::backRequested);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        sayAtName({});
        refresh();
    });
    connect(&m_document, &RuleDocument::changed, this, [this] {
        m_counter.setRule(m_text->isBroken()
                                  ? rules::CheckedRule(tl::unexpected(QList<rules::RuleProblem>()))
                                  : m_document.checked());
        refresh();
    });
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &SegmentEditor::refresh);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &SegmentEditor::refresh);
    connect(m_text, &RuleTextPane::brokenChanged, this, &SegmentEditor::brokenChanged);
}

void SegmentEditor::loadCatalogue(std::function<void()> then)
{
    const auto catalogue = m_services.session.database().run(
            Role::Read, [](Connection &connection) { return engine::fieldCatalogue(connection); });
    storage::whenDone(catalogue, this,
                      [this, then = std::move(then)](const Result<rules::FieldCatalogue> &found) {
                          if (!found)
                              m_services.tellFailure(found.error());
                          m_hasCatalogue = found.has_value();
                          m_document.setCatalogue(found.value_or(rules::FieldCatalogue()),
                                                  m_services.session.workspace().ruleContext());
                          if (then)
                              then();
                      });
}

QWidget *SegmentEditor::firstField() const
{
    return m_name;
}

void SegmentEditor::openNew(const QString &name, const rules::RuleGroup &tree)
{
    m_latest.reset();
    present(Segment(), rules::RuleGroup());
    m_name->setText(name);
    if (!tree.rules.isEmpty())
        m_document.edit(tree, {{}, {}, tr("Start from a template")});
    loadCatalogue({});
    m_name->setFocus();
    m_name->selectAll();
}

void SegmentEditor::openSaved(SegmentId id, std::function<void(const Result<void> &)> then)
{
    const auto segment = m_services.session.database().run(
            Role::Read,
            [id](Connection &connection) {
                return storage::SegmentRepository(connection).find(id);
            },
            m_latest.next());
    m_latest.whenDone(segment, this, [this, then = std::move(then)](const Result<Segment> &found) {
        Result<void> outcome;
        const auto tree = found ? rules::readRuleJson(found->rules.toUtf8())
                                : Result<rules::RuleGroup>(fail(found.error()));
        if (found)
            present(*found, tree.value_or(rules::RuleGroup()));
        if (!tree) {
            m_services.tellFailure(tree.error());
            outcome = fail(tree.error());
        }
        loadCatalogue([then, outcome] {
            if (then)
                then(outcome);
        });
    });
}

void SegmentEditor::present(const Segment &segment, const rules::RuleGroup &tree)
{
    m_counter.forget();
    m_saved = segment;
    m_document.load(tree);
    m_name->setText(segment.name);
    m_header->setTitle(segment.id.isValid() ? segment.name : tr("New segment"));
    sayAtName({});
    refresh();
}

bool SegmentEditor::isModified() const
{
    return m_document.isModified() || m_text->isBroken() || m_name->text() != m_saved.name;
}

QVariantMap SegmentEditor::draft() const
{
    QVariantMap draft{{u"id"_s, m_saved.id.value}};
    if (!isModified())
        return draft;
    draft.insert(u"name"_s, m_name->text());
    draft.insert(u"rules"_s, QString::fromUtf8(rules::writeRuleJson(m_document.tree())));
    if (m_text->isBroken())
        draft.insert(u"text"_s, m_text->text());
    return draft;
}

void SegmentEditor::restoreDraft(const QVariantMap &draft)
{
    const SegmentId id{draft.value(u"id"_s).toLongLong()};
    const auto takeUp = [this, draft] {
        if (!draft.contains(u"name"_s))
            return;
        m_name->setText(draft.value(u"name"_s).toString());
        const auto tree = rules::readRuleJson(draft.value(u"rules"_s).toString().toUtf8());
        if (tree)
            m_document.edit(*tree, {{}, {}, tr("Unsaved changes")});
        if (draft.contains(u"text"_s))
            m_text->setText(draft.value(u"text"_s).toString());
    };
    if (!id.isValid()) {
        openNew({}, {});
        takeUp();
        return;
    }
    openSaved(id, [this, takeUp](const Result<void> &outcome) {
        // The segment is gone: what was written stays, as a new one.
        if (!outcome && outcome.error().code == ErrorCode::NotFound)
            openNew({}, {});
        takeUp();
    });
}

void SegmentEditor::refreshActions()
{
    const bool isNew = !m_saved.id.isValid();
    const bool modified = isModified();
    const std::optional<QString> why = obstacle();
    const auto allow = [&why](QAction *action, bool isPossible) {
        action->setEnabled(isPossible && !why);
        action->setToolTip(why.value_or(QString()));
    };
    allow(m_save, (modified || isNew) && !m_isSaving);
    allow(m_saveAs, !isNew);
    allow(m_campaign, true);
    allow(m_customers, true);
    m_revert->setEnabled(modified && !isNew);
    m_remove->setEnabled(!isNew);
    m_undo->setEnabled(m_document.undoStack().canUndo() || m_text->isBroken());
    m_redo->setEnabled(m_document.undoStack().canRedo() && !m_text->isBroken());
}

void SegmentEditor::refresh()
{
    const bool isNew = !m_saved.id.isValid();
    const bool modified = isModified();
    refreshActions();
    m_changed->setText(
            isNew      ? tr("Not saved yet")
            : modified ? tr("Unsaved changes")
                       : tr("Saved %1")
                                 .arg(m_services.formats.ago(m_saved.updatedAt,
                                                             m_services.session.clock().nowMs())));
    const rules::WordStyle style = wordStyle(m_services.formats);
    const rules::RuleGroup tree =
            m_document.checked() ? m_document.tree() : withoutUnfinished(m_document.tree());
    // While its only condition is being written the rule does not mean everybody.
    const bool saysNothingYet = tree.rules.isEmpty() && !m_document.tree().rules.isEmpty();
    m_audience->setWords(saysNothingYet
                                 ? noValue()
                                 : capitalised(rules::describe(rules::meaningOf(tree),
                                                               m_document.catalogue(), style)),
                         hint());
}

QString SegmentEditor::hint() const
{
    if (m_text->isBroken())
        return tr("Correct the text to see who is in this segment.");
    if (!m_document.checked())
        return tr("Finish the rule to see who is in this segment.");
    if (m_document.tree().rules.isEmpty())
        return tr("Without a condition everybody is in this segment.");
    return {};
}

void SegmentEditor::brokenChanged(bool broken)
{
    m_broken->setVisible(broken);
    m_builder->setFrozen(broken);
    m_counter.setRule(broken ? rules::CheckedRule(tl::unexpected(QList<rules::RuleProblem>()))
                             : m_document.checked());
    refresh();
}

void SegmentEditor::refreshAudience()
{
    m_suggestions->refresh();
    m_counter.refresh();
}

void SegmentEditor::undo()
{
    // The first step back is to the last text that could be read.
    if (m_text->isBroken())
        m_text->takeFromDocument();
    else
        m_document.undoStack().undo();
}

void SegmentEditor::discard()
{
    present(m_saved, rules::readRuleJson(m_saved.rules.toUtf8()).value_or(rules::RuleGroup()));
}

std::optional<QString> SegmentEditor::obstacle() const
{
    if (m_text->isBroken())
        return tr("The text of the rule cannot be read yet. Correct it, or undo the change.");
    if (!m_document.checked()) {
        const rules::RuleProblem &first = m_document.checked().error().constFirst();
        return tr("The rule is not finished: %1").arg(first.message + u' ' + first.remedy);
    }
    return std::nullopt;
}

bool SegmentEditor::saysWhyNot()
{
    const std::optional<QString> why = obstacle();
    if (why)
        m_services.notices.show({Notice::Kind::Warning, tr("The segment is not saved."), *why});
    return why.has_value();
}

/// The keys of disabled actions come here: they get an answer too.
void SegmentEditor::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence keys(event->keyCombination());
    const bool wantsToSave = keys == m_save->shortcut() || keys == m_saveAs->shortcut();
    if (!wantsToSave || !saysWhyNot())
        QWidget::keyPressEvent(event);
}

void SegmentEditor::askAboutEverybody(std::function<void()> then)
{
    if (!m_document.tree().rules.isEmpty()) {
        then();
        return;
    }
    Question question;
    question.title = tr("Everybody");
    question.text = tr("This segment has no condition: it takes every customer.");
    question.details = tr("A campaign to it goes to everybody who can be reached.");
    question.choices = {tr("Save for everybody")};
    m_services.dialogs.ask(this, question, [then = std::move(then)](int choice) {
        if (choice == 0)
            then();
    });
}

void SegmentEditor::save(std::function<void()> then)
{
    if (m_name->text().trimmed().isEmpty()) {
        sayAtName(tr("Give the segment a name."));
        m_name->setFocus();
        return;
    }
    if (saysWhyNot())
        return;
    askAboutEverybody(
            [this, then = std::move(then)] { store(m_saved.id, m_name->text().trimmed(), then); });
}

void SegmentEditor::saveAs()
{
    m_services.dialogs.askText(this, tr("Save as a new segment"), tr("Name of the new segment"),
                               tr("Copy of %1").arg(m_name->text()), [this](const QString &name) {
                                   if (!name.trimmed().isEmpty())
                                       store({}, name.trimmed(), {});
                               });
}

void SegmentEditor::store(SegmentId id, const QString &name, std::function<void()> then)
{
    m_isSaving = true;
    refresh();
    const QString rules = QString::fromUtf8(rules::writeRuleJson(m_document.tree()));
    const auto job = m_services.session.database().transact(
            Role::Write,
            [id, name, rules,
             now = m_services.session.clock().nowMs()](Connection &connection) -> Result<Segment> {
                storage::SegmentRepository segments(connection);
                if (id.isValid()) {
                    MUSTER_TRY(segments.update(id, name, rules, now));
                    return segments.find(id);
                }
                MUSTER_TRY_ASSIGN(const SegmentId made, segments.create(name, rules, now));
                return segments.find(made);
            });
    storage::whenDone(job, this, [this, then = std::move(then)](const Result<Segment> &result) {
        stored(result, then);
    });
}

void SegmentEditor::stored(const Result<Segment> &result, const std::function<void()> &then)
{
    m_isSaving = false;
    if (!result) {
        refresh();
        const Error &error = result.error();
        m_services.session.noticeFailure(error);
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidInput)
            sayAtName(error.message + u". "_s + error.remedy + u'.');
        else
            m_services.notices.failure(error);
        return;
    }
    m_saved = *result;
    m_document.setSaved();
    m_name->setText(m_saved.name);
    m_header->setTitle(m_saved.name);
    refresh();
    m_services.session.announce(engine::Change::Segments);
    m_services.notices.success(tr("Segment “%1” is saved.").arg(m_saved.name));
    Q_EMIT saved(m_saved.id);
    if (then)
        then();
}

void SegmentEditor::sayAtName(const QString &text)
{
    m_nameProblem->setText(text);
    m_nameProblem->setVisible(!text.isEmpty());
}

/// Other pages know only what is saved.
void SegmentEditor::whenSaved(const std::function<void()> &then)
{
    if (!isModified() && m_saved.id.isValid()) {
        then();
        return;
    }
    Question question;
    question.title = tr("Save first?");
    question.text = tr("The segment has changes that are not saved.");
    question.choices = {tr("Save segment")};
    m_services.dialogs.ask(this, question, [this, then](int choice) {
        if (choice == 0)
            save(then);
    });
}

} // namespace muster::gui
