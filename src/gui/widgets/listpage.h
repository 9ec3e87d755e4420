// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is a list with the details of the selected entry beside it: what such pages have in common. Reads the
// list and the details again when the data they show have changed, in their place and not more often than a person can
// look. While there is nothing to list, there are no details and nothing to do with a list. GUI thread.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/widgets/detailpane.h"
#include "gui/widgets/listpane.h"
#include "gui/widgets/pageheader.h"

#include <QSplitter>

namespace muster::gui {

struct ListPageTexts
{
    QString title;
    QString hint; ///< in the details while nothing is selected
    QString searchHint;
    QString searchName; ///< for screen readers
    EmptyText empty;
};

class ListPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString title() const override { return m_texts.title; }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    ListPage(const char *name, Services &services, PagedModel *model, const ListPageTexts &texts,
             QWidget *parent);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] ListPane *list() const { return m_list; }
    [[nodiscard]] TableView *table() const { return m_list->table(); }
    [[nodiscard]] DetailPane *details() const { return m_details; }
    /// 0: none.
    [[nodiscard]] qint64 shownId() const { return m_shown; }
    /// Its shortcut works anywhere in the page; a field of text keeps the keys that it uses.
    QAction *makeAction(const QString &name, const QString &text, const QString &iconName,
                        const QKeySequence &keys = {});
    /// Those that are about the rows of the list: not seen while there are none at all.
    void setListActions(const QList<QAction *> &actions) { m_listActions = actions; }
    bool openChosen() override { return table()->openCurrent(); }
    /// The focus goes to the rows; where there are none, to the search.
    void focusList();
    QWidget *firstFocus() override { return m_list->firstFocus(); }
    /// Shows an entry, whether or not the list has come to it.
    void showEntry(qint64 id);
    /// The list and the details are read again whenever one of these changes.
    void watch(const QList<engine::Change> &changes) { m_watched = changes; }
    /// Reads the details of shownId() into the pane.
    template<typename T>
    void readDetails(std::function<Result<T>(storage::Connection &)> read,
                     std::function<void(const T &)> then)
    {
        const storage::CancelToken token = m_detailsJob.next();
        m_detailsJob.whenDone(session().database().run(storage::Role::Read, read, token), this,
                              [this, then](const Result<T> &result) {
                                  if (result)
                                      then(*result);
                                  else
                                      detailsFailed(result.error());
                              });
    }
    /// Like readDetails(), for what the filters choose from; \a then is followed by the first ask().
    template<typename T>
    void readChoices(std::function<Result<T>(storage::Connection &)> read,
                     std::function<void(const T &)> then)
    {
        const storage::CancelToken token = m_choicesJob.next();
        m_choicesJob.whenDone(session().database().run(storage::Role::Read, read, token), this,
                              [this, then](const Result<T> &result) {
                                  if (!result) {
                                      choicesFailed(result.error());
                                      return;
                                  }
                                  then(*result);
                                  if (!std::exchange(m_isReady, true))
                                      ask();
                              });
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// readChoices().
    virtual void lookUp() = 0;
    /// Asks the model for what search and filters say; not called before the first choices are there.
    virtual void ask() = 0;
    /// readDetails() of the entry.
    virtual void loadDetails(qint64 id) = 0;

private:
    void refresh();
    void makeLayout();
    void detailsFailed(const Error &error);
    void choicesFailed(const Error &error);
    void currentChanged(qint64 id);
    void dataChanged(engine::Change change);
    void copied(int rows, int missing);
    void showEmptiness(bool isEmpty);

    ListPageTexts m_texts;
    PagedModel *m_model;
    PageHeader *m_header;
    ListPane *m_list;
    DetailPane *m_details;
    QSplitter *m_splitter;
    QList<QAction *> m_listActions;
    QTimer m_refresh;          ///< since rows were last read again
    bool m_hasChanged = false; ///< in that time
    Latest m_detailsJob;
    Latest m_choicesJob;
    QList<engine::Change> m_watched;
    qint64 m_shown = 0;
    bool m_isReady = false;
};

} // namespace muster::gui
