// SPDX-License-Identifier: GPL-3.0-or-later
// The vendors that this program knows, by the name of their kind. Built once by whoever starts the
// parts, and handed to them; constant afterwards, so it may be used from any thread.
#pragma once

#include "delivery/vendors/vendor.h"

#include <QStringList>
#include <map>
#include <memory>

namespace muster::delivery {

class VendorRegistry
{
public:
    /// An empty one, for tests with vendors of their own.
    VendorRegistry();
    ~VendorRegistry();
    VendorRegistry(VendorRegistry &&) noexcept;
    VendorRegistry &operator=(VendorRegistry &&) noexcept;

    /// All vendors that come with the program.
    [[nodiscard]] static VendorRegistry withAll();

    /// Replaces a vendor of the same kind.
    void add(std::unique_ptr<Vendor> vendor);

    /// Fails with NotFound, naming the kinds there are. The vendor lives as long as the registry.
    [[nodiscard]] Result<const Vendor *> find(const QString &kind) const;
    [[nodiscard]] QStringList kinds() const;

private:
    std::map<QString, std::unique_ptr<Vendor>> m_vendors;
};

} // namespace muster::delivery
