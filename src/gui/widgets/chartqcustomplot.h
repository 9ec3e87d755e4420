// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header, which needs Qt's keywords that are switched off everywhere else. Only for the .cpp files of the
// charts: what uses a chart never sees it.
#pragma once

#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
// A declaration cannot stand in parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
#undef signals
#undef slots
