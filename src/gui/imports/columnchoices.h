// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the columns of a file before the person says anything: the choices made for an earlier file with the
// same header, which the workspace remembers, or else what their names tell; and the workspace's custom fields. GUI
// thread; the database is asked in the background.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/services.h"
#include "gui/imports/importdraft.h"

namespace muster::gui {

class ColumnChoices : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChoices(Services &services, QObject *parent = nullptr);

    /// Ends in loaded(), or in a failure that is told; \a keep leaves the draft's own targets.
    void load(const ImportDraft &draft, const ingest::FilePreview &preview, bool keep);
    /// For the next file with this header. A convenience: where it fails, that file is mapped by hand again.
    void remember(const ImportDraft &draft, const QStringList &header);
    using Defined = std::function<void(Result<QList<rules::AttributeDefinition>>)>;
    /// Adds a custom field and gives all of them to \a then, not at all if \a context is gone by then.
    void define(const rules::AttributeDefinition &definition, QObject *context, Defined then);

Q_SIGNALS:
    void loaded(const QStringList &targets, bool remembered,
                const QList<muster::rules::AttributeDefinition> &attributes);

private:
    Services &m_services;
    Latest m_loading;
};

} // namespace muster::gui
