# Cancers of the eye, brain, nervous system and endocrine glands: ophthalmology, neurosurgery, endocrinology, oncology.
system ICD-10-CM
source ICD-10-CM tabular list and neoplasm table FY2027, C69-C75

family Cancer of the eye
  term retinoblastoma | uveal melanoma | choroidal melanoma | melanoma of choroid | ocular melanoma | melanoma of eye | conjunctival melanoma | melanoma of conjunctiva | ciliary body melanoma | melanoma of ciliary body | iris melanoma | melanoma of iris | cancer of eye | eye cancer | intraocular malignancy | malignant tumor of eye | conjunctival squamous cell carcinoma | squamous cell carcinoma of conjunctiva | lacrimal gland carcinoma | adenoid cystic carcinoma of lacrimal gland | orbital rhabdomyosarcoma | orbital sarcoma | malignant orbital tumor | cancer of orbit | squamous cell carcinoma of cornea | lacrimal sac carcinoma | retinal cancer | melanoma + choroid/uvea/ciliary body/conjunctiva/iris | rhabdomyosarcoma/sarcoma/carcinoma + orbit/lacrimal gland/conjunctiva
  unless eyelid
  history Z85.840  Personal history of cancer of eye
  family-history Z80.8  Family history of cancer of other organs
  code C69.9{laterality}  Cancer of {laterality} eye, part unspecified  needs site
  code C69.0{laterality}  Cancer of {laterality} conjunctiva  when conjunctiva
  code C69.1{laterality}  Cancer of {laterality} cornea  when cornea
  code C69.2{laterality}  Cancer of {laterality} retina (retinoblastoma)  when retina/retinoblastoma
  code C69.3{laterality}  Cancer of {laterality} choroid  when choroid/choroidal
  code C69.4{laterality}  Cancer of {laterality} ciliary body or iris  when ciliary body/iris/uvea/uveal
  code C69.5{laterality}  Cancer of {laterality} lacrimal gland or duct  when lacrimal/lacrimal gland/lacrimal sac
  code C69.6{laterality}  Cancer of {laterality} orbit  when orbit
  code C69.8{laterality}  Cancer of overlapping parts of {laterality} eye  when overlapping
family Malignant meningioma
  term malignant meningioma | anaplastic meningioma | cancer of meninges | meningeal sarcoma | anaplastic meningioma grade 3 | malignant tumor of meninges
  history Z85.848  Personal history of cancer of other nervous tissue
  code C70.9  Cancer of meninges, unspecified  needs site
  code C70.0  Cancer of cerebral meninges  when cerebral/brain/frontal/parietal/temporal/falx/convexity/intracranial/sphenoid
  code C70.1  Cancer of spinal meninges  when spine/spinal/thoracic/lumbar/cervical
family Brain cancer
  term brain cancer | cancer of brain | brain carcinoma | carcinoma of brain | brain adenocarcinoma | adenocarcinoma of brain | brain ca | malignant brain tumor | malignant tumor of brain | malignant neoplasm of brain | brain malignancy | GBM | glioblastoma GBM | gliosarcoma | gliomatosis cerebri | diffuse midline glioma | DIPG | diffuse intrinsic pontine glioma | pleomorphic xanthoastrocytoma | anaplastic ependymoma | anaplastic oligodendroglioma | atypical teratoid rhabdoid tumor
  term glioblastoma | glioblastoma multiforme | GBM | astrocytoma | anaplastic astrocytoma | glioma | malignant glioma | high grade glioma | low grade glioma | oligodendroglioma | anaplastic oligodendroglioma | medulloblastoma | ependymoma | anaplastic ependymoma | brain stem glioma | diffuse intrinsic pontine glioma | DIPG | gliosarcoma | gliomatosis cerebri | pineoblastoma | primitive neuroectodermal tumor | malignant brain neoplasm | oligoastrocytoma | CNS germinoma | diffuse midline glioma | ganglioglioma anaplastic | brain sarcoma | pilocytic astrocytoma | intracranial malignancy | glioblastoma/astrocytoma/glioma/oligodendroglioma/GBM + frontal/temporal/parietal/occipital/cerebellum/brain stem/pons/thalamus
  unless spinal cord/optic nerve/optic pathway/optic glioma/metastasis/subependymoma
  history Z85.841  Personal history of brain cancer
  family-history Z80.8  Family history of cancer of other organs
  code C71.9  Brain cancer, part unspecified  needs site
  code C71.0  Cancer of cerebrum (not its lobes)  when cerebrum/basal ganglia/thalamus/corpus callosum/hypothalamus/supratentorial
  code C71.1  Cancer of frontal lobe of brain  when frontal
  code C71.2  Cancer of temporal lobe of brain  when temporal
  code C71.3  Cancer of parietal lobe of brain  when parietal
  code C71.4  Cancer of occipital lobe of brain  when occipital
  code C71.5  Cancer of ventricle of brain  when lateral ventricle/third ventricle/intraventricular/choroid plexus
  code C71.6  Cancer of cerebellum  when cerebellum/cerebellar/medulloblastoma/vermis
  code C71.7  Cancer of brain stem  when brain stem/brainstem/pons/pontine/medulla oblongata/midbrain/fourth ventricle/DIPG
  code C71.8  Cancer of overlapping parts of brain  when overlapping/temporoparietal/frontoparietal/parietooccipital/frontotemporal
C71.5  Cancer of ventricle of brain = choroid plexus carcinoma
  history Z85.841  Personal history of brain cancer
family Cancer of spinal cord or cranial nerve
  term spinal cord glioma | glioma of spinal cord | spinal cord astrocytoma | spinal cord ependymoma | intramedullary astrocytoma | malignant spinal cord tumor | cancer of spinal cord | optic nerve glioma | optic glioma | glioma of optic nerve | optic pathway glioma | cauda equina ependymoma malignant | malignant tumor of cauda equina | cancer of central nervous system | CNS malignancy | malignant acoustic neuroma | optic chiasm glioma | glioma/astrocytoma/ependymoma + spinal cord/optic nerve/optic chiasm/cauda equina/intramedullary
  history Z85.848  Personal history of cancer of other nervous tissue
  code C72.9  Cancer of central nervous system, unspecified  needs site
  code C72.0  Cancer of spinal cord  when spinal cord/intramedullary/cord
  code C72.1  Cancer of cauda equina  when cauda equina/filum terminale
  code C72.2{laterality}  Cancer of {laterality} olfactory nerve  when olfactory nerve
  code C72.3{laterality}  Cancer of {laterality} optic nerve  when optic/optic nerve/optic chiasm
  code C72.4{laterality}  Cancer of {laterality} acoustic nerve  when acoustic nerve/vestibulocochlear/acoustic
  code C72.50  Cancer of cranial nerve, unspecified  when cranial nerve
  code C72.59  Cancer of another cranial nerve  when trigeminal/facial nerve/vagus
family Thyroid cancer
  term thyroid cancer | cancer of thyroid | thyroid carcinoma | carcinoma of thyroid | thyroid adenocarcinoma | adenocarcinoma of thyroid | thyroid ca | malignant thyroid tumor | malignant tumor of thyroid | malignant neoplasm of thyroid | thyroid malignancy
  term thyroid gland cancer | cancer of thyroid gland | thyroid gland carcinoma | carcinoma of thyroid gland | thyroid gland adenocarcinoma | adenocarcinoma of thyroid gland | thyroid gland ca | malignant thyroid gland tumor | malignant tumor of thyroid gland | malignant neoplasm of thyroid gland | thyroid gland malignancy
  term cancer/carcinoma/adenocarcinoma/malignant tumor/malignant neoplasm + thyroid/thyroid gland
  unless cancer center/cancer institute/cancer screening/cancer risk/cancer society/cancer prevention/cancer antigen/cancer marker
  term papillary thyroid cancer | papillary thyroid carcinoma | papillary carcinoma of thyroid | PTC | papillary thyroid microcarcinoma | papillary microcarcinoma | follicular thyroid cancer | follicular thyroid carcinoma | follicular carcinoma of thyroid | medullary thyroid cancer | medullary thyroid carcinoma | medullary carcinoma of thyroid | anaplastic thyroid cancer | anaplastic thyroid carcinoma | hurthle cell carcinoma | papillary adenocarcinoma of thyroid | thyroid neoplasm malignant | differentiated thyroid cancer | poorly differentiated thyroid carcinoma | papillary carcinoma/follicular carcinoma/medullary carcinoma/hurthle cell carcinoma + thyroid
  history Z85.850  Personal history of thyroid cancer
  family-history Z80.8  Family history of cancer of other organs
  code C73  Thyroid cancer
family Cancer of adrenal gland
  term adrenal cancer | cancer of adrenal | adrenal carcinoma | carcinoma of adrenal | adrenal adenocarcinoma | adenocarcinoma of adrenal | adrenal ca | malignant adrenal tumor | malignant tumor of adrenal | malignant neoplasm of adrenal | adrenal malignancy
  term adrenal gland cancer | cancer of adrenal gland | adrenal gland carcinoma | carcinoma of adrenal gland | adrenal gland adenocarcinoma | adenocarcinoma of adrenal gland | adrenal gland ca | malignant adrenal gland tumor | malignant tumor of adrenal gland | malignant neoplasm of adrenal gland | adrenal gland malignancy
  term adrenocortical carcinoma | adrenal cortical carcinoma | malignant pheochromocytoma | neuroblastoma | adrenal neuroblastoma | adrenocortical cancer | adrenal cortex carcinoma | malignant adrenal neoplasm | carcinoma of adrenal cortex | suprarenal carcinoma
  unless metastasis/olfactory/esthesioneuroblastoma
  history Z85.858  Personal history of cancer of other endocrine glands
  family-history Z80.8  Family history of cancer of other organs
  code C74.9{laterality}  Cancer of {laterality} adrenal gland, part unspecified
  code C74.0{laterality}  Cancer of cortex of {laterality} adrenal gland  when cortex/adrenocortical/cortical/adrenal cortical
  code C74.1{laterality}  Cancer of medulla of {laterality} adrenal gland  when medulla/pheochromocytoma
family Cancer of other endocrine gland
  term parathyroid carcinoma | parathyroid cancer | cancer of parathyroid | carcinoma of parathyroid | pituitary carcinoma | pituitary cancer | malignant pituitary tumor | pineal carcinoma | malignant pineal tumor | pineal germinoma | malignant craniopharyngioma | malignant carotid body tumor | malignant paraganglioma | metastatic paraganglioma | malignant glomus jugulare tumor | endocrine cancer | malignant neoplasm of endocrine gland
  history Z85.858  Personal history of cancer of other endocrine glands
  code C75.9  Cancer of endocrine gland, unspecified
  code C75.0  Cancer of parathyroid gland  when parathyroid
  code C75.1  Cancer of pituitary gland  when pituitary
  code C75.2  Cancer of craniopharyngeal duct  when craniopharyngioma/craniopharyngeal
  code C75.3  Cancer of pineal gland  when pineal
  code C75.4  Cancer of carotid body  when carotid body
  code C75.5  Cancer of aortic body or other paraganglia  when paraganglioma/glomus/aortic body
  code C75.8  Cancer of several endocrine glands  when pluriglandular/multiple endocrine
