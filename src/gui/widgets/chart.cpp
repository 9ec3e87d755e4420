// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart.h"

#include "gui/foundation/background.h"
#include "gui/widgets/chartcanvas.h"
#include "gui/widgets/charttable.h"

#include <QBuffer>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>

namespace muster::gui {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    Chart::tr("The file cannot be written: %1.").arg(file.errorString()), path,
                    Chart::tr("Choose another folder, or make room on the disk."));
    return {};
}

} // namespace

struct Chart::Private
{
    Private(ChartKind chartKind, const Formats &chartFormats)
        : kind(chartKind)
        , formats(chartFormats)
    {
    }

    const ChartKind kind;
    const Formats formats;
    QString title;
    QStackedLayout *pages = nullptr;
    ChartCanvas *canvas = nullptr;
    QTableView *table = nullptr; ///< made when it is asked for
    ChartTableModel *model = nullptr;
};

int Chart::inset()
{
    return ChartFigure::screenMargin;
}

Chart::Chart(ChartKind kind, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(kind, formats))
{
    d->pages = new QStackedLayout(this);
    d->canvas = new ChartCanvas(kind, formats, this);
    d->canvas->setObjectName(QStringLiteral("chartCanvas"));
    d->pages->addWidget(d->canvas);
    setFocusProxy(d->canvas);
    connect(d->canvas, &ChartCanvas::pointActivated, this, &Chart::pointActivated);
    connect(d->canvas, &ChartCanvas::currentChanged, this, &Chart::currentChanged);
}

Chart::~Chart()
{
    // The canvas loses the focus while it is destroyed, and says so.
    d->canvas->disconnect(this);
}

void Chart::setTitle(const QString &title)
{
    d->title = title;
    setAccessibleName(title);
    d->canvas->setAccessibleName(title);
    if (d->table)
        d->table->setAccessibleName(title);
}

QString Chart::title() const
{
    return d->title;
}

void Chart::setData(const ChartData &data)
{
    d->canvas->setChart(data);
    if (d->model)
        d->model->setChart(data);
}

const ChartData &Chart::data() const
{
    return d->canvas->chart();
}

void Chart::setEmptyText(const QString &text)
{
    d->canvas->setEmptyText(text);
}

void Chart::setOpenHint(const QString &hint)
{
    d->canvas->setOpenHint(hint);
}

QString Chart::summary() const
{
    return d->canvas->summary();
}

std::optional<ChartPoint> Chart::current() const
{
    return d->canvas->current();
}

void Chart::setCurrent(std::optional<ChartPoint> point)
{
    d->canvas->setCurrent(point);
}

QString Chart::pointText(ChartPoint point) const
{
    return d->canvas->pointText(point);
}

QPoint Chart::placeOf(ChartPoint point) const
{
    return d->canvas->placeOf(point);
}

bool Chart::isTableShown() const
{
    return d->table && d->pages->currentWidget() == d->table;
}

void Chart::makeTable()
{
    d->model = new ChartTableModel(d->formats, this);
    d->model->setChart(data());
    d->table = new QTableView(this);
    d->table->setObjectName(QStringLiteral("chartTable"));
    d->table->setAccessibleName(d->title);
    d->table->setModel(d->model);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->table->setTabKeyNavigation(false);
    d->table->setShowGrid(false);
    d->table->setFrameShape(QFrame::NoFrame);
    d->table->verticalHeader()->hide();
    d->table->verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    d->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    d->table->horizontalHeader()->setHighlightSections(false);
    d->pages->addWidget(d->table);
    connect(d->table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ChartPoint point{index.row(), std::max(0, index.column() - 1)};
        d->canvas->activate(point);
    });
}

void Chart::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    if (!d->table)
        makeTable();
    QWidget *page = shown ? static_cast<QWidget *>(d->table) : d->canvas;
    const int margin = shown ? inset() : 0;
    setContentsMargins(margin, 0, margin, 0);
    const bool hadFocus = d->canvas->hasFocus() || d->table->hasFocus();
    d->pages->setCurrentWidget(page);
    setFocusProxy(page);
    if (hadFocus)
        page->setFocus();
}

void Chart::exportTo(const QString &path, File kind, std::function<void(const Result<void> &)> then)
{
    std::function<QByteArray()> make;
    switch (kind) {
    case File::Png:
        make = [image = chartImage(d->kind, data(), d->formats, d->title, font())] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            return image.save(&buffer, "PNG") ? bytes : QByteArray();
        };
        break;
    case File::Csv:
        make = [csv = chartCsv(data(), d->formats)] { return csv; };
        break;
    case File::Pdf:
        make = [pdf = chartPdf(d->kind, data(), d->formats, d->title, font())] { return pdf; };
        break;
    }
    runInBackground(
            this, [path, make] { return writeFile(path, make()); },
            [then = std::move(then)](const Result<void> &written) { then(written); });
}

} // namespace muster::gui
