// SPDX-License-Identifier: GPL-3.0-or-later
// One segment being written: name, builder, text, audience; saving under a name that nobody else has. Nothing is lost:
// draft() holds everything that is not saved. GUI thread; the database is asked in the background.
#pragma once

#include "domain/segment.h"
#include "gui/foundation/services.h"
#include "gui/segments/audiencecounter.h"
#include "gui/segments/rulecommands.h"

#include <QVariantMap>

class QLabel;
class QLineEdit;
class QSplitter;

namespace muster::gui {

class AudiencePanel;
class PageHeader;
class RuleBuilder;
class RuleTextPane;
class TextSuggestions;

class SegmentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(Services &services, QWidget *parent = nullptr);
    ~SegmentEditor() override;

    /// A segment that is not saved yet; \a tree is already a change where it has any rule.
    void openNew(const QString &name, const rules::RuleGroup &tree);
    /// \a then is called when it is there, or when there is no such segment.
    void openSaved(SegmentId id, std::function<void(const Result<void> &)> then = {});
    [[nodiscard]] SegmentId segment() const { return m_saved.id; }
    [[nodiscard]] QWidget *firstField() const;

    [[nodiscard]] bool isModified() const;
    /// Everything that would be missed, as JSON-able values; restoreDraft() brings it back.
    [[nodiscard]] QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

    /// Why it cannot be saved as it is, and so neither used elsewhere. Its actions are disabled then and say so.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// Saves, after asking where the segment would take everybody. \a then is called only if it is saved.
    void save(std::function<void()> then = {});
    void discard();
    /// Who the rule is about is still being found out.
    [[nodiscard]] bool isCounting() const { return m_counter.isAsking(); }
    [[nodiscard]] RuleDocument &document() { return m_document; }
    [[nodiscard]] QList<QAction *> actions() const;
    /// Customers or orders changed elsewhere.
    void refreshAudience();

Q_SIGNALS:
    void backRequested();
    void saved(muster::SegmentId id);
    void campaignRequested(muster::SegmentId id);
    void customersRequested(muster::SegmentId id);
    void removeRequested(muster::SegmentId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    void connectParts();
    [[nodiscard]] QWidget *makeRuleSide();
    [[nodiscard]] QWidget *makeTextCard();
    [[nodiscard]] QWidget *makeToolLine();
    [[nodiscard]] QAction *makeAction(const char *name, const QString &text, const QString &icon,
                                      const QKeySequence &shortcut);
    void present(const Segment &segment, const rules::RuleGroup &tree);
    void loadCatalogue(std::function<void()> then);
    void refresh();
    void refreshActions();
    void brokenChanged(bool broken);
    [[nodiscard]] QString hint() const;
    bool saysWhyNot();
    void askAboutEverybody(std::function<void()> then);
    void store(SegmentId id, const QString &name, std::function<void()> then);
    void stored(const Result<Segment> &result, const std::function<void()> &then);
    void sayAtName(const QString &text);
    void saveAs();
    void whenSaved(const std::function<void()> &then);
    void undo();
    void importRules();
    void takeImported(const Result<rules::RuleGroup> &tree);

    Services &m_services;
    RuleDocument m_document;
    RuleCommands m_commands;
    TextSuggestions *m_suggestions;
    AudienceCounter m_counter;
    Latest m_latest;
    Segment m_saved; ///< as it is in the database; without an id while it is new
    bool m_hasCatalogue = false;
    bool m_isSaving = false;
    PageHeader *m_header;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLabel *m_changed;
    QWidget *m_broken = nullptr;
    QSplitter *m_split = nullptr; ///< the rule, and below it the text
    QSplitter *m_side = nullptr; ///< the audience, and below it the text where there is little room
    QWidget *m_textCard = nullptr;
    RuleBuilder *m_builder = nullptr;
    RuleTextPane *m_text = nullptr;
    AudiencePanel *m_audience = nullptr;
    QAction *m_save = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_campaign = nullptr;
    QAction *m_customers = nullptr;
    QAction *m_import = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace muster::gui
