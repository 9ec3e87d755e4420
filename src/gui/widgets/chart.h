// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of plain values, for pages: drawn, or as a table of the same numbers. It reads out its values under the pointer
// and by the arrow keys, opens what is behind a point, and has a sentence for those who do not see it.
//
// GUI thread; nothing fails but writing a file, which is said in the answer. Follows the theme at once. New data with as
// many points keep the mark and the scroll position, so it can be refreshed while somebody reads it. Name the chart with
// setTitle(); its object names are "chartCanvas" and "chartTable".
#pragma once

#include "gui/widgets/chartdata.h"
#include "support/error.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace muster::gui {

class Chart : public QWidget
{
    Q_OBJECT

public:
    enum class File { Png, Csv, Pdf };

    /// What is free at both sides, for the ring around what has the keyboard.
    [[nodiscard]] static int inset();

    Chart(ChartKind kind, const Formats &formats, QWidget *parent = nullptr);
    ~Chart() override;

    /// The accessible name, and the heading of exported files.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const;
    /// What stands there if all values are zero or there are none: "No orders in this period".
    void setEmptyText(const QString &text);
    /// Makes points activate by click and Return, and says what that does: "Click to open these orders".
    void setOpenHint(const QString &hint);

    /// What there is to see, in sentences.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::optional<ChartPoint> current() const;
    void setCurrent(std::optional<ChartPoint> point);
    [[nodiscard]] QString pointText(ChartPoint point) const;
    /// Where a point is drawn, in the coordinates of the widget "chartCanvas".
    [[nodiscard]] QPoint placeOf(ChartPoint point) const;

    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);

    /// Writes the file on a pool thread and calls \a then on the GUI thread, unless the chart is gone by then.
    void exportTo(const QString &path, File kind, std::function<void(const Result<void> &)> then);

Q_SIGNALS:
    void pointActivated(muster::gui::ChartPoint point);
    void currentChanged();

private:
    void makeTable();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::gui
