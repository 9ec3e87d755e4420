// SPDX-License-Identifier: GPL-3.0-or-later
// Hands for a page that is one list: opening it, reading cells, choosing rows.
#pragma once

#include "gui/fixture.h"
#include "gui/widgets/pagedmodel.h"
#include "gui/widgets/tableview.h"

#include <QLabel>
#include <QTest>

namespace muster::gui::test {

inline PagedModel *modelOf(QWidget &page)
{
    return need<TableView>(&page, "table")->pagedModel();
}

/// Waits until the first rows and their number are there.
[[nodiscard]] inline bool isReady(QWidget &page)
{
    return QTest::qWaitFor([&page] {
        return modelOf(page)->state() == PagedModel::State::Ready &&
               modelOf(page)->total().has_value();
    });
}

[[nodiscard]] inline bool openPage(Page &page, QSize size = {1280, 800})
{
    page.activate();
    return showAt(&page, size) && isReady(page);
}

[[nodiscard]] inline QString textAt(QWidget &page, int row, const QString &column)
{
    const PagedModel *model = modelOf(page);
    return model->index(row, model->columnNamed(column)).data().toString();
}

/// What stands above the details of the chosen row; empty where there are none.
[[nodiscard]] inline QString detailTitle(QWidget &page)
{
    const auto *label = page.findChild<QLabel *>(QStringLiteral("detailTitle"));
    return label ? label->text() : QString();
}

/// By a click on its first cell.
inline void selectRow(QWidget &page, int row, Qt::KeyboardModifiers modifiers = {})
{
    auto *table = need<TableView>(&page, "table");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                      table->visualRect(table->model()->index(row, 0)).center());
}

} // namespace muster::gui::test
