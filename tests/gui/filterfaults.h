// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of a list's filters, opened one after the other, with the eyes of pageFaults(). The page is shown and its
// window is active.
#pragma once

#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/widgets/filterchip.h"

#include <QTest>

namespace muster::gui::test {

[[nodiscard]] inline QStringList filterFaults(QWidget *page)
{
    QStringList faults;
    const QList<FilterChip *> chips = page->findChildren<FilterChip *>();
    if (chips.isEmpty())
        faults.append(QStringLiteral("there is no filter"));
    for (FilterChip *chip : chips) {
        QTest::mouseClick(chip, Qt::LeftButton);
        auto *panel = need<QFrame>(chip, qPrintable(QStringLiteral("panel:") + chip->name()));
        if (!QTest::qWaitForWindowExposed(panel))
            faults.append(QStringLiteral("the panel of %1 does not open").arg(chip->name()));
        const QStringList found = pageFaults(panel);
        for (const QString &fault : found)
            faults.append(chip->name() + QStringLiteral(": ") + fault);
        panel->hide();
    }
    return faults;
}

} // namespace muster::gui::test
