// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of an import: which column becomes which field, what is missing, and what is left out. GUI thread.
#pragma once

#include "gui/imports/columnmodel.h"

#include <QFrame>
#include <QLabel>
#include <QTableView>

namespace muster::gui {

class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    void setFile(const ingest::FilePreview &preview, ingest::Kind kind, const QStringList &targets,
                 bool remembered);
    [[nodiscard]] ColumnModel *model() { return m_model; }
    /// Nothing is missing.
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void targetsChanged();
    void newFieldRequested(int row);

private:
    void judge();

    ColumnModel *m_model;
    QTableView *m_table;
    QFrame *m_banner;
    QLabel *m_missing;
    QLabel *m_leftOut;
    QLabel *m_remembered;
    ingest::Kind m_kind = ingest::Kind::Customers;
    bool m_complete = false;
};

} // namespace muster::gui
