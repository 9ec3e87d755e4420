// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: what the file is, how it is read, and how it begins. What is recognised can be changed.
// GUI thread.
#pragma once

#include "gui/imports/importdraft.h"
#include "gui/imports/tables.h"
#include "gui/widgets/stateview.h"

#include <QComboBox>
#include <QLabel>

namespace muster::gui {

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    void showLoading(const ImportDraft &draft);
    void showPreview(const ImportDraft &draft, const ingest::FilePreview &preview,
                     const QString &size);
    void showFailure(const ImportDraft &draft, const Error &error);

Q_SIGNALS:
    void kindChosen(muster::ingest::Kind kind);
    /// Nothing: recognise it.
    void delimiterChosen(std::optional<char> delimiter);
    void encodingChosen(const QString &encoding);
    void headerChosen(std::optional<int> record);
    void otherFileRequested();
    void retryRequested();

private:
    QWidget *makeCard();
    QComboBox *addChoice(QLayout *row, const char *name, const QString &label);
    void fillChoices(const ImportDraft &draft, const ingest::FilePreview *preview);

    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_hint;
    QComboBox *m_kind;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_header;
    PreviewModel *m_model;
    QTableView *m_table;
    StateView *m_state;
};

} // namespace muster::gui
