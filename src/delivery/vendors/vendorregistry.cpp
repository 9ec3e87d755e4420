// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/vendors/vendorregistry.h"

#include "delivery/vendors/generichttp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorRegistry)
};

} // namespace

VendorRegistry::VendorRegistry() = default;
VendorRegistry::~VendorRegistry() = default;
VendorRegistry::VendorRegistry(VendorRegistry &&) noexcept = default;
VendorRegistry &VendorRegistry::operator=(VendorRegistry &&) noexcept = default;

VendorRegistry VendorRegistry::withAll()
{
    VendorRegistry registry;
    registry.add(std::make_unique<GenericHttp>());
    return registry;
}

void VendorRegistry::add(std::unique_ptr<Vendor> vendor)
{
    const QString kind = vendor->kind();
    m_vendors[kind] = std::move(vendor);
}

Result<const Vendor *> VendorRegistry::find(const QString &kind) const
{
    const auto found = m_vendors.find(kind);
    if (found == m_vendors.end())
        return fail(ErrorCode::NotFound, Text::tr("There is no vendor of the kind “%1”.").arg(kind),
                    {}, Text::tr("Known kinds: %1.").arg(kinds().join(u", "_s)));
    return found->second.get();
}

QStringList VendorRegistry::kinds() const
{
    QStringList names;
    for (const auto &[kind, vendor] : m_vendors)
        names.append(kind);
    return names;
}

} // namespace muster::delivery
