// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/jobspopover.h"

#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int popoverWidth = 380;
constexpr int steps = 1000;

} // namespace

struct JobsPopover::Row
{
    QWidget *widget = nullptr;
    QLabel *details = nullptr;
    QProgressBar *bar = nullptr;
    QPushButton *cancel = nullptr;
};

JobsPopover::JobsPopover(Jobs &jobs, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_jobs(jobs)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"jobsPopover"_s);
    setAccessibleName(tr("Jobs under way"));
    setFixedWidth(popoverWidth);
    m_column->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
    m_column->setSpacing(Space::l);
    auto *heading = new QLabel(tr("Under way"), this);
    setLook(heading, Look::Heading);
    m_column->addWidget(heading);
    connect(&jobs, &Jobs::changed, this, &JobsPopover::update);
    update();
}

void JobsPopover::popUp(QWidget *anchor)
{
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
    move(corner.x() - width(), corner.y() - height() - Space::s);
    show();
    setFocus(Qt::PopupFocusReason); // or Tab would go on in the window behind it
}

void JobsPopover::addRow(const Job &job)
{
    auto row = std::make_shared<Row>();
    row->widget = new QWidget(this);
    auto *title = new QLabel(job.title, row->widget);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    row->details = new QLabel(row->widget);
    row->details->setTextFormat(Qt::PlainText);
    setLook(row->details, Look::Muted);
    row->bar = new QProgressBar(row->widget);
    row->bar->setObjectName(u"jobProgress%1"_s.arg(job.id));
    row->bar->setAccessibleName(job.title);
    row->bar->setTextVisible(false);
    row->cancel = new QPushButton(tr("Cancel"), row->widget);
    row->cancel->setObjectName(u"cancelJob%1"_s.arg(job.id));
    row->cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    row->cancel->setVisible(bool(job.cancel));
    connect(row->cancel, &QPushButton::clicked, this, [cancel = job.cancel, row = row.get()] {
        row->cancel->setEnabled(false);
        cancel();
    });
    auto *grid = new QGridLayout(row->widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Space::xs);
    grid->addWidget(title, 0, 0);
    grid->addWidget(row->bar, 1, 0);
    grid->addWidget(row->details, 2, 0);
    grid->addWidget(row->cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_column->addWidget(row->widget);
    m_rows.insert(job.id, row);
}

void JobsPopover::update()
{
    QSet<int> alive;
    for (const Job &job : m_jobs.jobs()) {
        alive.insert(job.id);
        if (!m_rows.contains(job.id))
            addRow(job);
        const Row &row = *m_rows.value(job.id);
        row.details->setText(job.details);
        row.details->setVisible(!job.details.isEmpty());
        row.bar->setRange(0, job.progress ? steps : 0);
        row.bar->setValue(int(job.progress.value_or(0) * steps));
    }
    const QList<int> known = m_rows.keys();
    for (const int id : known) {
        if (!alive.contains(id))
            m_rows.take(id)->widget->deleteLater();
    }
    if (alive.isEmpty())
        hide();
}

} // namespace muster::gui
