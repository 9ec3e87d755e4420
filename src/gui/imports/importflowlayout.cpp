// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the steps: where the person is, and the buttons that lead on and back.
#include "gui/imports/columnsstep.h"
#include "gui/imports/importflow.h"
#include "gui/imports/importrunner.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

QWidget *ImportFlow::makeSteps()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::l);
    for (const QString &name : {tr("1  File"), tr("2  Columns"), tr("3  Check"), tr("4  Result")}) {
        auto *label = new QLabel(name, strip);
        m_stepLabels.append(label);
        row->addWidget(label);
    }
    row->addStretch();
    return strip;
}

QWidget *ImportFlow::makeButtons()
{
    auto *bar = new QWidget(this);
    keepClear(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    m_cancel = new QPushButton(tr("Discard"), bar);
    m_cancel->setObjectName(u"discardImport"_s);
    m_cancel->setAccessibleDescription(tr("Nothing of the file is imported."));
    m_back = new QPushButton(tr("Back"), bar);
    m_back->setObjectName(u"backStep"_s);
    m_next = new QPushButton(bar);
    m_next->setObjectName(u"nextStep"_s);
    setLook(m_next, Look::Primary);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &ImportFlow::next);
    connect(m_back, &QPushButton::clicked, this, &ImportFlow::back);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_trial->cancel();
        m_reading.reset();
        Q_EMIT closed();
    });
    return bar;
}

void ImportFlow::setStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < m_stepLabels.size(); ++i)
        setLook(m_stepLabels[i], i == step ? Look::Heading : Look::Muted);
    m_buttons->setVisible(step != Outcome);
    updateButtons();
}

void ImportFlow::updateButtons()
{
    m_back->setVisible(m_step == Columns || m_step == Check);
    m_back->setEnabled(!m_trial->isRunning());
    switch (m_step) {
    case File:
        m_next->setText(tr("Choose columns"));
        m_next->setEnabled(m_readable && !m_preview.rows.isEmpty());
        break;
    case Columns:
        m_next->setText(tr("Check the file"));
        m_next->setEnabled(m_columnsStep->isComplete());
        break;
    case Check:
    case Outcome:
        m_next->setText(m_draft.kind == ingest::Kind::Customers ? tr("Import customers")
                                                                : tr("Import orders"));
        m_next->setEnabled(!m_trial->isRunning());
        break;
    }
}

} // namespace muster::gui
